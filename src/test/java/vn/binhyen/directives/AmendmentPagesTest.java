package vn.binhyen.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.directives.DirectivesFixture.SYSTEM;
import static vn.binhyen.directives.DirectivesFixture.terms;
import static vn.binhyen.directives.DirectivesFixture.today;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.accounts.Accounts;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.SignInName;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scopes;

@ApplicationTest
class AmendmentPagesTest {

    static final String PASSWORD = "một câu dài dễ nhớ";
    static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/yyyy");

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Directives directives;

    @Autowired
    Areas areas;

    DirectivesFixture fixture;

    @Autowired
    void makeFixture(JdbcClient jdbc, TransactionTemplate transaction, Directives directives, Issuing issuing) {
        fixture = new DirectivesFixture(jdbc, transaction, directives, issuing);
    }

    Browser office;
    DirectiveId directive;
    String url;

    @BeforeEach
    void aDirectiveIsIssuedToTwoSchools() {
        var ground = Ground.fresh(areas);
        var schools = fixture.schools(ground.province(), ground.commune(), 2);
        directive = fixture.issued(
                ground.province(), terms(Completion.TICK, Selector.ofNamed(java.util.Set.copyOf(schools))));
        url = "/directives/" + directive;
        var name = "sua." + UUID.randomUUID().toString().substring(0, 8);
        var grant = Grant.office(ground.province(), today());
        Scopes.call(SYSTEM, () -> accounts.create(new SignInName(name), name, PASSWORD, List.of(grant)));
        office = new Browser(mvc);
        office.signIn(name, PASSWORD);
    }

    @Test
    void whatAnAmendmentMeansIsSaidBeforeAndTheDifferenceIsShownAfterwards() throws Exception {
        assertThat(office.open(url + "/amendment").getContentAsString())
                .contains("2 nhiệm vụ chưa có kết quả", "0 kết quả đã được chấp nhận: giữ nguyên");
        assertThat(amend("NEW_VERSION", " ", "Nâng cao hiệu quả").getStatus()).isEqualTo(422);
        assertThat(amend("NEW_VERSION", "Cho rõ", "Nâng cao chất lượng").getStatus())
                .isEqualTo(422);
        assertThat(amend("NEW_VERSION", "Cho rõ", "Nâng cao hiệu quả").getRedirectedUrl())
                .isEqualTo(url + "/editions");
        var editions = office.open(url + "/editions").getContentAsString();
        assertThat(editions).contains("Phiên bản 2", "<del>", "<ins>", "chất lượng", "hiệu quả", "Cho rõ");
    }

    @Test
    void aRecallIsRefusedTheSecondTime() throws Exception {
        office.open(url + "/recall");
        assertThat(office.send(url + "/recall", "reason", " ").getStatus()).isEqualTo(422);
        assertThat(office.send(url + "/recall", "reason", "Nhầm").getStatus()).isEqualTo(303);
        assertThat(office.send(url + "/recall", "reason", "Nhầm").getStatus()).isEqualTo(409);
        assertThat(office.open(url).getContentAsString()).contains("Văn bản đã bị thu hồi", "Nhầm");
        assertThat(office.open(url + "/coverage").getContentAsString()).contains("2 nhiệm vụ không phải thực hiện nữa");
    }

    @Test
    void whoReportsOnARecalledDirectiveIsToldThatNothingIsAskedAnyMore() throws Exception {
        office.open(url + "/recall");
        office.send(url + "/recall", "reason", "Nhầm");
        var obligation = fixture.obligations(directive).getFirst();
        var acknowledged = office.send(
                "/obligations/" + obligation.id() + "/on-behalf/acknowledgement",
                "form",
                UUID.randomUUID().toString(),
                "edition",
                "1",
                "told",
                "TELEPHONE");
        assertThat(acknowledged.getStatus()).isEqualTo(409);
        assertThat(acknowledged.getContentAsString())
                .contains("văn bản đã được thu hồi", "Không cần báo cáo hay gửi kết quả");
    }

    @Test
    void coverageIsReadAsOfATypedMomentAndWhatCannotBeReadIsSaid() throws Exception {
        var yesterday = today().minusDays(1).format(TYPED);
        var then =
                office.open(url + "/coverage?on=" + yesterday + "&time=17:30").getContentAsString();
        assertThat(then).contains("Tính đến", "17:30");
        assertThat(office.open(url + "/coverage/rows?on=" + yesterday).getContentAsString())
                .doesNotContain("/obligations/");
        assertThat(office.open(url + "/coverage/rows?status=OPEN").getContentAsString())
                .contains("Trường số 0", "Trường số 1");
        for (var wrong : List.of("on=31/2/2026", "on=1/1/2099", "on=" + yesterday + "&time=25:00")) {
            var answer = office.open(url + "/coverage?" + wrong);
            assertThat(answer.getStatus()).as(wrong).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains("error-summary");
        }
    }

    private MockHttpServletResponse amend(String kind, String reason, String summary) {
        var text = Scopes.call(SYSTEM, () -> directives.get(directive));
        var task = text.tasks().getFirst();
        return office.send(
                url + "/amendment",
                "form",
                UUID.randomUUID().toString(),
                "sha256",
                text.sha256(),
                "kind",
                kind,
                "reason",
                reason,
                "summary",
                summary,
                "tasks[0].id",
                task.id().toString(),
                "tasks[0].title",
                task.terms().title(),
                "tasks[0].details",
                String.valueOf(task.terms().details()),
                "tasks[0].day",
                task.due().format(TYPED));
    }
}
