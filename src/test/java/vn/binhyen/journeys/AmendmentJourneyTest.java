package vn.binhyen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.directives.Completion;
import vn.binhyen.directives.DirectiveId;
import vn.binhyen.directives.Directives;
import vn.binhyen.directives.Document;
import vn.binhyen.directives.DocumentType;
import vn.binhyen.directives.Issuing;
import vn.binhyen.directives.Plan;
import vn.binhyen.directives.Selector;
import vn.binhyen.directives.TaskTerms;

/** An issued document is amended, read as it was, and recalled, on a phone, with and without JavaScript. */
@JourneyTest
class AmendmentJourneyTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    @Autowired
    private Directives directives;

    @Autowired
    private Issuing issuing;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest(name = "360 px, JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void anIssuedDocumentIsAmendedReadAsItWasAndRecalled(boolean javaScript) {
        var path = "/directives/" + issued(javaScript);
        var prefix = javaScript ? "30-" : "no-script-30-";
        try (var office = Visitor.at(port, Visitor.NARROW, javaScript)) {
            office.signIn("vanphong");
            office.open(path + "/amendment");
            office.choose("Phiên bản mới");
            office.type("Lý do sửa", "Nói rõ hơn");
            office.type("Trích yếu", "Về việc nâng cao hiệu quả phong trào");
            office.picture(prefix + "amendment");
            office.press("Ban hành nội dung đã sửa");
            office.picture(prefix + "editions");
            assertThat(office.page().locator("ins").first().innerText()).contains("hiệu");
            assertThat(office.page().locator("del").first().innerText()).contains("chất");
            readsThePast(office, path, prefix);
            office.open(path + "/recall");
            office.press("Thu hồi văn bản này");
            assertThat(office.page().locator(".error-summary").count()).isEqualTo(1);
            office.type("Lý do thu hồi", "Ban hành nhầm");
            office.picture(prefix + "recall");
            office.press("Thu hồi văn bản này");
            office.picture(prefix + "recalled");
            assertThat(office.main()).contains("Văn bản đã bị thu hồi", "Ban hành nhầm");
        }
    }

    /** Yesterday nothing was asked; at the end of today one organisation has not acknowledged. */
    private void readsThePast(Visitor office, String path, String prefix) {
        office.open(path + "/coverage");
        office.page().locator(".disclosure summary").first().click();
        office.type("Tính đến ngày", LocalDate.now(clock).minusDays(1).format(DAY));
        office.page().locator(".filters button").first().click();
        assertThat(office.main()).contains("Tính đến");
        assertThat(office.page().url()).contains("on=");
        office.picture(prefix + "coverage-then");
        office.open(path + "/coverage/rows?status=OPEN");
        assertThat(office.page().locator("tbody tr").count()).isEqualTo(1);
        office.picture(prefix + "rows");
    }

    private DirectiveId issued(boolean javaScript) {
        return Scopes.call(Scope.system("test"), () -> {
            var asked = organisation();
            var id = DirectiveId.fresh();
            var document = new Document(
                    DocumentType.PLAN,
                    "30/KH-SUA" + (javaScript ? "" : "-GIAY"),
                    "Ban Chỉ đạo 138",
                    LocalDate.now(clock),
                    "Về việc nâng cao chất lượng phong trào",
                    null);
            directives.draft(id, asked.province(), document, new Plan(null, null));
            directives.ask(id, UUID.randomUUID(), terms(asked.id()));
            issuing.issue(id, directives.get(id).sha256());
            return id;
        });
    }

    private TaskTerms terms(UUID organisation) {
        var day = LocalDate.now(clock).plusDays(9);
        return new TaskTerms(
                "Rà soát",
                null,
                Completion.TICK,
                null,
                new DeadlineRule.OnDate(day),
                day.getYear(),
                Selector.ofNamed(Set.of(organisation)));
    }

    private record Asked(UUID id, int province) {}

    private Asked organisation() {
        return transaction.execute(status -> jdbc.sql("""
                select o.organisation_id as id, o.province_id as province from directives.obligation o
                where o.organisation_name like '%giả định số%' order by o.id limit 1
                """).query(Asked.class).single());
    }
}
