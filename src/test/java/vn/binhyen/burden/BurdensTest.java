package vn.binhyen.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.PersistenceTest;
import vn.binhyen.accounts.Accounts;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.SignInName;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.database.Folding;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.directives.Completion;
import vn.binhyen.directives.DirectiveId;
import vn.binhyen.directives.Directives;
import vn.binhyen.directives.Document;
import vn.binhyen.directives.DocumentType;
import vn.binhyen.directives.Issuing;
import vn.binhyen.directives.Particulars;
import vn.binhyen.directives.Plan;
import vn.binhyen.directives.Selector;
import vn.binhyen.directives.TaskTerms;
import vn.binhyen.organisations.OrganisationKind;

@PersistenceTest
class BurdensTest {

    static final Scope SYSTEM = Scope.system("test");
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    static final String PASSWORD = "một câu dài dễ nhớ";
    static final AtomicInteger NEXT = new AtomicInteger(970_000);

    @Autowired
    Burdens burdens;

    @Autowired
    Directives directives;

    @Autowired
    Issuing issuing;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    final int province = NEXT.incrementAndGet();
    final int commune = NEXT.incrementAndGet();

    @Test
    void whatAnOrganisationWasAskedIsCountedAndUnknownMinutesAreSaid() throws Exception {
        var school = organisation(OrganisationKind.SCHOOL);
        issue(30);
        issue(null);
        var burden = Scopes.call(SYSTEM, () -> burdens.of(school));
        assertThat(burden.month()).isEqualTo(new Load(2, 30, 1)).isEqualTo(burden.year());
        var own = signedIn(Grant.organisation(school, TODAY));
        assertThat(own.open("/burden").getContentAsString())
                .contains("30 phút, còn 1 nhiệm vụ chưa ước tính", "Chưa ước tính")
                .doesNotContain(">0 phút");
        assertThat(own.open("/api/v1/burden/organisations/" + school).getContentAsString())
                .contains("\"unknown\":1");
    }

    @Test
    void theOfficeSeesEveryCommuneAndKindOfItsProvince() throws Exception {
        organisation(OrganisationKind.SCHOOL);
        organisation(OrganisationKind.SCHOOL);
        organisation(OrganisationKind.AGENCY);
        issue(10);
        var office = signedIn(Grant.office(province, TODAY));
        assertThat(office.open("/burden").getContentAsString()).contains("Cơ sở giáo dục", "Cơ quan", "20 phút");
        assertThat(office.open("/burden?since=YEAR").getStatus()).isEqualTo(200);
    }

    @Test
    void anotherOrganisationsBurdenIsNotFound() {
        var school = organisation(OrganisationKind.SCHOOL);
        var other = signedIn(Grant.organisation(UUID.randomUUID(), TODAY));
        assertThat(other.open("/burden/organisations/" + school).getStatus()).isEqualTo(404);
        assertThat(other.open("/api/v1/burden/organisations/" + school).getStatus())
                .isEqualTo(404);
        assertThatThrownBy(() -> Scopes.call(SYSTEM, () -> burdens.of(UUID.randomUUID())))
                .isInstanceOf(NoSuchOrganisation.class);
    }

    private UUID organisation(OrganisationKind kind) {
        var id = UUID.randomUUID();
        var name = "Đơn vị " + id;
        jdbc.sql("""
                insert into organisations.public_card
                    (id, name, folded_name, kind, in_scope, province_id, commune_id, sample, invented)
                values (?, ?, ?, ?, 'YES', ?, ?, false, true)
                """)
                .params(id, name, Folding.fold(name), kind.name(), province, commune)
                .update();
        return id;
    }

    private void issue(Integer minutes) {
        var id = DirectiveId.fresh();
        var document = new Document(
                DocumentType.PLAN, id.toString().substring(0, 8) + "/KH", "Ban Chỉ đạo", TODAY, "Thử", null);
        var due = new DeadlineRule.OnDate(TODAY.plusDays(10));
        var terms = new TaskTerms(
                "Báo cáo",
                null,
                Completion.TICK,
                null,
                due,
                TODAY.getYear(),
                Selector.ofKinds(OrganisationKind.values()));
        Scopes.run(SYSTEM, () -> {
            directives.draft(id, province, document, new Plan(null, null));
            directives.ask(id, UUID.randomUUID(), minutes == null ? terms : terms.with(Particulars.ofMinutes(minutes)));
            issuing.issue(id, directives.get(id).sha256());
        });
    }

    private Browser signedIn(Grant grant) {
        var name = "kl." + UUID.randomUUID().toString().substring(0, 8);
        Scopes.call(SYSTEM, () -> accounts.create(new SignInName(name), name, PASSWORD, List.of(grant)));
        var browser = new Browser(mvc);
        assertThat(browser.signIn(name, PASSWORD).getStatus()).isBetween(200, 399);
        return browser;
    }
}
