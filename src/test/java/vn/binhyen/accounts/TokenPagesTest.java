package vn.binhyen.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.ApplicationTest;
import vn.binhyen.accounts.TestAccounts.Made;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Making, listing and revoking access tokens: on pages and by {@code bin/binhyen token}. */
@ApplicationTest
class TokenPagesTest {

    private static final String PATH = "/account/tokens";
    private static final Pattern SECRET = Pattern.compile(">(byn_[A-Za-z0-9_-]{43})<");

    @Autowired
    MockMvc mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TokenCommand command;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    LocalDate today;
    Made leader;
    Browser browser;
    final StringWriter said = new StringWriter();
    final StringWriter complained = new StringWriter();

    @BeforeEach
    void signIn() {
        today = LocalDate.now(clock);
        leader = accounts.make(Grant.leader(1, today));
        browser = signedIn(leader);
    }

    @Test
    void aTokenIsShownOnceWorksAndIsRevoked() throws Exception {
        var made = make("Bảng theo dõi", "READ_DIRECTIVES", today.plusYears(1).toString());
        assertThat(made.getStatus()).isEqualTo(201);
        assertThat(made.getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
        var secret = secretOn(made);
        assertThat(status(secret)).isEqualTo(200);
        var list = browser.open(PATH).getContentAsString();
        assertThat(list)
                .contains("Bảng theo dõi", "Xem văn bản, nhiệm vụ và tiến độ", "Dùng lần cuối")
                .doesNotContain(secret);
        browser.send(revocationOn(list));
        assertThat(status(secret)).isEqualTo(401);
        assertThat(browser.open(PATH).getContentAsString()).contains("Đã thu hồi");
    }

    @Test
    void theSecretIsStoredNowhere() throws Exception {
        var secret = secretOn(make("Thử", "READ_DIRECTIVES", today.toString()));
        status(secret);
        status(secret + "x");
        assertThat(count("select count(*) from accounts.access_token t where t::text like ?", secret))
                .isZero();
        assertThat(count("select count(*) from audit.entry e where e::text like ?", secret))
                .isZero();
        assertThat(count(
                        "select count(*) from accounts.session_attributes where position(?::bytea in attribute_bytes) > 0",
                        secret.getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isZero();
    }

    @Test
    void aFormSentTwiceMakesOneToken() throws Exception {
        var id = UUID.randomUUID().toString();
        browser.open(PATH);
        for (int i = 0; i < 2; i++) {
            var answer = browser.send(
                    PATH, "id", id, "name", "Một", "permissions", "READ_DIRECTIVES", "until", today.toString());
            assertThat(answer.getStatus()).isEqualTo(i == 0 ? 201 : 303);
        }
        assertThat(browser.open(PATH).getContentAsString()).containsOnlyOnce("<strong>Một</strong>");
    }

    @Test
    void whatIsWrongWithATokenIsSaidAndNothingIsMade() throws Exception {
        var day = today.plusDays(1).toString();
        assertThat(refused(make("Thử", "ISSUE_DIRECTIVES", day))).contains("không được giao");
        assertThat(refused(make("Thử", "ADMINISTER", day))).contains("không được giao");
        assertThat(refused(make("Thử", "READ_DIRECTIVES", today.minusDays(1).toString())))
                .contains("trong quá khứ");
        assertThat(refused(make(
                        "Thử", "READ_DIRECTIVES", today.plusYears(1).plusDays(1).toString())))
                .contains("nhiều nhất 1 năm");
        assertThat(refused(make("Thử", "READ_DIRECTIVES", ""))).contains("aria-invalid=\"true\"");
        assertThat(refused(make(" ", "READ_DIRECTIVES", day))).contains("aria-invalid=\"true\"");
        assertThat(refused(make("x".repeat(81), "READ_DIRECTIVES", day))).contains("aria-invalid=\"true\"");
        assertThat(refused(browser.send(PATH, "name", "Thử", "until", day))).contains("ít nhất một việc");
        assertThat(browser.open(PATH).getContentAsString()).contains("Chưa có mã nào");
    }

    @Test
    void nobodyHasMoreThanTwentyThatWork() throws Exception {
        for (int i = 0; i < 20; i++)
            assertThat(make("Mã " + i, "READ_DIRECTIVES", today.toString()).getStatus())
                    .isEqualTo(201);
        assertThat(refused(make("Mã 21", "READ_DIRECTIVES", today.toString()))).contains("20 mã");
        browser.send(revocationOn(browser.open(PATH).getContentAsString()));
        assertThat(make("Mã 21", "READ_DIRECTIVES", today.toString()).getStatus())
                .isEqualTo(201);
    }

    @Test
    void nobodyRevokesAnothersTokenButAnAdministratorDoes() throws Exception {
        var secret = secretOn(make("Thử", "READ_DIRECTIVES", today.toString()));
        var path = revocationOn(browser.open(PATH).getContentAsString());
        var other = signedIn(accounts.make(Grant.leader(1, today)));
        other.open(PATH);
        assertThat(other.send(path).getStatus()).isEqualTo(404);
        assertThat(status(secret)).isEqualTo(200);
        var administrator = signedIn(accounts.make(Grant.administrator(today)));
        var list = administrator.open("/accounts/" + leader.id() + "/tokens").getContentAsString();
        assertThat(list).contains("<strong>Thử</strong>");
        administrator.send(revocationOn(list));
        assertThat(status(secret)).isEqualTo(401);
    }

    @Test
    void makingAndRevokingIsInTheAuditTrail() throws Exception {
        make("Thử", "READ_DIRECTIVES", today.toString());
        browser.send(revocationOn(browser.open(PATH).getContentAsString()));
        assertThat(count(
                        "select count(*) from audit.entry where act in ('accounts.token-make', 'accounts.token-revoke')"
                                + " and actor like ?",
                        leader.id().toString()))
                .isEqualTo(2);
    }

    @Test
    void aCommandMakesListsAndRevokesTokens() {
        assertThat(run(
                        "create",
                        "--account",
                        leader.name(),
                        "--name",
                        "Báo cáo",
                        "--permissions",
                        "READ_DIRECTIVES,READ_ORGANISATIONS",
                        "--until",
                        today.plusDays(3).toString(),
                        "--json"))
                .isZero();
        var made = new JsonMapper().readTree(said.toString());
        var secret = made.path("token").asString();
        assertThat(status(secret)).isEqualTo(200);
        said.getBuffer().setLength(0);
        assertThat(run("list", "--account", leader.name(), "--json")).isZero();
        assertThat(said.toString()).contains("\"state\":\"works\"", "Báo cáo").doesNotContain(secret);
        assertThat(run("revoke", made.path("id").asString())).isZero();
        assertThat(said.toString()).contains("không dùng được nữa", "does not work any more");
        assertThat(status(secret)).isEqualTo(401);
    }

    @Test
    void aCommandSaysWhatIsWrongAndMakesNothing() {
        var day = today.plusDays(3).toString();
        assertThat(run(
                        "create",
                        "--account",
                        leader.name(),
                        "--name",
                        "x",
                        "--permissions",
                        "JUDGE_RESULTS",
                        "--until",
                        day))
                .isEqualTo(2);
        assertThat(complained.toString()).contains("không được giao").contains("may not do");
        assertThat(run(
                        "create",
                        "--account",
                        "khong-co-ai",
                        "--name",
                        "x",
                        "--permissions",
                        "READ_DIRECTIVES",
                        "--until",
                        day))
                .isEqualTo(2);
        assertThat(complained.toString()).contains("Không có tài khoản này.");
        assertThat(run(
                        "create",
                        "--account",
                        leader.name(),
                        "--name",
                        " ",
                        "--permissions",
                        "READ_DIRECTIVES",
                        "--until",
                        day))
                .isEqualTo(2);
        assertThat(run("create", "--account", leader.name(), "--name", "x", "--permissions", "FLY", "--until", day))
                .isEqualTo(2);
        assertThat(run("revoke", UUID.randomUUID().toString())).isEqualTo(2);
        assertThat(complained.toString()).contains("Không có mã truy cập này.");
        assertThat(said.toString()).doesNotContain("byn_");
        assertThat(run("list", "--account", leader.name())).isZero();
        assertThat(said.toString()).isEmpty();
    }

    private int run(String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(complained, true))
                .setExecutionExceptionHandler((exception, line, parsed) -> {
                    line.getErr().println(exception.getMessage());
                    return 2;
                })
                .execute(arguments);
    }

    private MockHttpServletResponse make(String name, String permission, String until) {
        browser.open(PATH);
        return browser.send(
                PATH, "id", UUID.randomUUID().toString(), "name", name, "permissions", permission, "until", until);
    }

    private static String refused(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).doesNotContain("byn_");
        return answer.getContentAsString();
    }

    private static String secretOn(MockHttpServletResponse answer) throws Exception {
        var found = SECRET.matcher(answer.getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String revocationOn(String page) {
        var found = Pattern.compile("action=\"([^\"]+/revocation)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private int status(String secret) {
        try {
            return mvc.perform(get("/api/v1/directives")
                            .header(HttpHeaders.AUTHORIZATION, "Bearer " + secret)
                            .with(asked -> {
                                asked.setRemoteAddr("2001:db8:1::"
                                        + UUID.randomUUID().toString().substring(0, 4));
                                return asked;
                            }))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private long count(String sql, Object value) {
        var argument = value instanceof String text ? "%" + text + "%" : value;
        return Scopes.call(
                Scope.system("test"),
                () -> transaction.execute(status ->
                        jdbc.sql(sql).param(argument).query(Long.class).single()));
    }

    private Browser signedIn(Made made) {
        var signedIn = new Browser(mvc);
        signedIn.signIn(made.name(), TestAccounts.PASSWORD);
        return signedIn;
    }
}
