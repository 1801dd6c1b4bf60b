package vn.binhyen.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.ApplicationTest;
import vn.binhyen.accounts.TestAccounts.Made;
import vn.binhyen.database.Folding;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

@ApplicationTest
class AccountPagesTest {

    static final String NEW = "một câu mới hoàn toàn";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Newcomers newcomers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    LocalDate today;
    Browser administrator;

    @BeforeEach
    void signInAsAdministrator() {
        today = LocalDate.now(clock);
        administrator = signedIn(accounts.make(Grant.administrator(today)));
    }

    @Test
    void aGuestChoosesAPasswordThroughALinkThatWorksOnce() throws Exception {
        var id = UUID.randomUUID();
        var name = "khach-" + id.toString().substring(0, 8);
        administrator.open("/accounts/new");
        var invited = administrator.send(
                "/accounts", "id", id.toString(), "displayName", "Trần Thị Bình", "signInName", name, "email", "");
        assertThat(invited.getRedirectedUrl()).isEqualTo("/accounts/" + id);
        var path = linkOn(administrator.open("/accounts/" + id).getContentAsString());
        assertThat(administrator.open("/accounts/" + id).getContentAsString()).doesNotContain(path);

        var guest = new Browser(mvc);
        assertThat(guest.open(path).getContentAsString()).contains("Trần Thị Bình");
        var tooShort = guest.send(path, "password", "ngắn", "passwordAgain", "ngắn");
        assertThat(tooShort.getStatus()).isEqualTo(422);
        assertThat(tooShort.getContentAsString()).contains("ít nhất 12 ký tự");
        assertThat(guest.send(path, "password", NEW, "passwordAgain", NEW).getRedirectedUrl())
                .isEqualTo("/sign-in?ready");
        assertThat(guest.open(path).getStatus()).isEqualTo(404);
        assertThat(guest.signIn(name, NEW).getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void anInvitationSentTwiceMakesOneAccountAndATakenNameIsSaid() throws Exception {
        var id = UUID.randomUUID().toString();
        var name = "khach-" + id.substring(0, 8);
        administrator.open("/accounts/new");
        administrator.send("/accounts", "id", id, "displayName", "Khách", "signInName", name);
        var again = administrator.send("/accounts", "id", id, "displayName", "Khách", "signInName", name);
        assertThat(again.getRedirectedUrl()).isEqualTo("/accounts/" + id);
        var taken = administrator.send(
                "/accounts",
                "id",
                UUID.randomUUID().toString(),
                "displayName",
                "Khách khác",
                "signInName",
                name.toUpperCase());
        assertThat(taken.getStatus()).isEqualTo(422);
        assertThat(taken.getContentAsString()).contains("đã có người dùng").contains("Khách khác");
    }

    @Test
    void aResetLinkEndsAllSessionsOfTheAccount() throws Exception {
        var made = accounts.make(Grant.leader(1, today));
        var screen = signedIn(made);
        administrator.open("/accounts/" + made.id());
        administrator.send("/accounts/" + made.id() + "/link");
        var path = linkOn(administrator.open("/accounts/" + made.id()).getContentAsString());
        var elsewhere = new Browser(mvc);
        elsewhere.open(path);
        elsewhere.send(path, "password", NEW, "passwordAgain", NEW);
        assertThat(screen.open("/account").getRedirectedUrl()).endsWith("/sign-in");
    }

    @Test
    void aRoleIsGivenAndTakenBackOnThePage() throws Exception {
        var made = accounts.make();
        var page = "/accounts/" + made.id();
        administrator.open(page);
        var wrong = administrator.send(
                page + "/grants",
                "id",
                UUID.randomUUID().toString(),
                "role",
                "COMMUNE_DESK",
                "commune",
                "99999",
                "from",
                "01/01/2026");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("phường, xã đang có");
        var grant = UUID.randomUUID().toString();
        var organisation = organisation("Trường có địa chỉ dán");
        administrator.send(
                page + "/grants",
                "id",
                grant,
                "role",
                "ORGANISATION",
                "organisation",
                "https://x/organisations/" + organisation,
                "from",
                "01/01/2026");
        assertThat(signedIn(made).open("/test/scope").getContentAsString()).contains(organisation.toString());
        administrator.open(page);
        administrator.send(page + "/grants/" + grant + "/end");
        assertThat(signedIn(made).open("/test/scope").getContentAsString()).contains("\"organisations\":\"\"");
    }

    @Test
    void anOrganisationIsFoundByItsNameAndChosenAmongSeveral() throws Exception {
        var made = accounts.make();
        var word = "Hoà" + UUID.randomUUID().toString().substring(0, 8);
        var one = organisation("Trường " + word + " A");
        organisation("Trường " + word + " B");
        var page = "/accounts/" + made.id();
        administrator.open(page);
        assertThat(grant(page, "organisation", "không có ai tên thế").getContentAsString())
                .contains("Không tìm thấy đơn vị nào");
        var several = grant(page, "organisation", word.toLowerCase().replace("à", "a"));
        assertThat(several.getStatus()).isEqualTo(422);
        assertThat(several.getContentAsString()).contains("Hãy chọn một đơn vị", "value=\"" + one + "\"", " B</label>");
        assertThat(grant(page, "organisation", word, "chosen", one.toString()).getRedirectedUrl())
                .isEqualTo(page);
        assertThat(signedIn(made).open("/test/scope").getContentAsString()).contains(one.toString());
        assertThat(grant(page, "organisation", word + " B").getRedirectedUrl()).isEqualTo(page);
        assertThat(grant(page, "organisation", UUID.randomUUID().toString()).getStatus())
                .isEqualTo(422);
    }

    private MockHttpServletResponse grant(String page, String... fields) {
        var all = new ArrayList<>(
                List.of("id", UUID.randomUUID().toString(), "role", "ORGANISATION", "from", "01/01/2026"));
        all.addAll(List.of(fields));
        return administrator.send(page + "/grants", all.toArray(String[]::new));
    }

    private UUID organisation(String name) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into organisations.public_card
                    (id, name, folded_name, kind, in_scope, province_id, commune_id, sample, invented)
                values (?, ?, ?, 'SCHOOL', 'YES', 1, null, false, true)
                """).params(id, name, Folding.fold(name)).update();
        return id;
    }

    @Test
    void changingThePasswordSignsOutElsewhereButNotHere() throws Exception {
        var made = accounts.make(Grant.leader(1, today));
        var here = signedIn(made);
        var there = signedIn(made);
        here.open("/account/password");
        var wrong = here.send("/account/password", "oldPassword", "không đúng", "password", NEW, "passwordAgain", NEW);
        assertThat(wrong.getStatus()).isEqualTo(422);
        here.open("/account/password");
        var right = here.send(
                "/account/password", "oldPassword", TestAccounts.PASSWORD, "password", NEW, "passwordAgain", NEW);
        assertThat(right.getRedirectedUrl()).isEqualTo("/account?changed");
        assertThat(here.open("/account").getStatus()).isEqualTo(200);
        assertThat(there.open("/account").getRedirectedUrl()).endsWith("/sign-in");
    }

    @Test
    void aSessionElsewhereIsListedAndCanBeEnded() throws Exception {
        var made = accounts.make(Grant.leader(1, today));
        var here = signedIn(made);
        var there = signedIn(made);
        var page = here.open("/account").getContentAsString();
        assertThat(page).contains("Firefox, Linux").contains("Máy này").doesNotContain(there.sessionCookie());
        var end = Pattern.compile("/account/sessions/[0-9a-f]+/sign-out").matcher(page);
        assertThat(end.find()).isTrue();
        here.send(end.group());
        assertThat(there.open("/account").getRedirectedUrl()).endsWith("/sign-in");
        assertThat(here.open("/account").getStatus()).isEqualTo(200);
    }

    @Test
    void whoMayNotManageAccountsSeesNoneOfThesePages() {
        var made = accounts.make(Grant.office(1, today));
        var office = signedIn(made);
        for (var path : new String[] {"/accounts", "/accounts/new", "/accounts/" + made.id()}) {
            assertThat(office.open(path).getStatus()).as(path).isEqualTo(403);
        }
    }

    @Test
    void theListIsSearchedWithoutAccentsAndFilteredByRole() throws Exception {
        var made = accounts.make(Grant.observer(1, today));
        var text = made.name().toLowerCase().replace("ử", "u").replace("ệ", "e");
        assertThat(administrator
                        .open("/accounts?text=" + text + "&role=OBSERVER")
                        .getContentAsString())
                .contains("/accounts/" + made.id());
        assertThat(administrator.open("/accounts?text=" + text + "&role=OFFICE").getContentAsString())
                .doesNotContain("/accounts/" + made.id());
    }

    @Test
    void theFirstAdministratorsLinkWorksOnceAndOnlyWhileThereIsNobody() {
        Scopes.run(
                Scope.system("test"),
                () -> transaction.executeWithoutResult(status -> {
                    assertThat(newcomers.invitation()).isEmpty();
                    for (var table : new String[] {"granted_role", "one_time_link", "account"}) {
                        jdbc.sql("delete from accounts." + table).update();
                    }
                    var path = newcomers.invitation().orElseThrow();
                    var token = path.substring(path.lastIndexOf('/') + 1);
                    newcomers.checkFirst(token);
                    newcomers.becomeFirst(token, new SignInName("quantri"), "Quản trị", NEW);
                    assertThat(newcomers.invitation()).isEmpty();
                    assertThatThrownBy(() -> newcomers.becomeFirst(token, new SignInName("khac"), "Khác", NEW))
                            .isInstanceOf(NoSuchLink.class);
                    status.setRollbackOnly();
                }));
    }

    @Test
    void anOrdinaryScopeReadsNoAccountButItsOwn() {
        var own = accounts.make(Grant.office(1, today));
        accounts.make(Grant.office(1, today));
        var scope = Viewer.of(own.id(), own.name(), "", java.util.List.of(Grant.office(1, today)))
                .scope();
        Scopes.run(
                scope,
                () -> transaction.executeWithoutResult(status -> {
                    assertThat(jdbc.sql("select id from accounts.account")
                                    .query(UUID.class)
                                    .list())
                            .containsExactly(own.id().value());
                    assertThat(jdbc.sql("select distinct account from accounts.granted_role")
                                    .query(UUID.class)
                                    .list())
                            .containsExactly(own.id().value());
                    assertThat(jdbc.sql("update accounts.granted_role set province_id = 2")
                                    .update())
                            .isZero();
                    assertThat(jdbc.sql("select count(*) from accounts.one_time_link")
                                    .query(Long.class)
                                    .single())
                            .isZero();
                }));
        transaction.executeWithoutResult(status -> assertThat(jdbc.sql("select count(*) from accounts.account")
                        .query(Long.class)
                        .single())
                .isZero());
    }

    @Test
    void theAuditTrailKeepsAnIdAndItsPageShowsTheName() throws Exception {
        var made = accounts.make(Grant.leader(1, today));
        var here = signedIn(made);
        here.open("/account/password");
        here.send("/account/password", "oldPassword", TestAccounts.PASSWORD, "password", NEW, "passwordAgain", NEW);
        assertThat(administrator.open("/audit").getContentAsString()).contains(made.name());
        Scopes.run(
                Scope.system("test"),
                () -> transaction.executeWithoutResult(
                        status -> assertThat(jdbc.sql("select actor from audit.entry where actor like ?")
                                        .param("account:" + made.id() + "%")
                                        .query(String.class)
                                        .list())
                                .containsOnly("account:" + made.id())));
    }

    private Browser signedIn(Made made) {
        var browser = new Browser(mvc);
        assertThat(browser.signIn(made.name(), TestAccounts.PASSWORD).getRedirectedUrl())
                .isEqualTo("/");
        return browser;
    }

    private static String linkOn(String page) {
        var link = Pattern.compile("http://localhost:\\d+(/[a-z-]+/[A-Za-z0-9_-]{43})")
                .matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
