package vn.binhyen.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.accounts.TestAccounts.Made;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** What programs that show an access token may do, and how they are refused. */
@PersistenceTest
class AccessTokenTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TokenAdministration tokens;

    @Autowired
    AccountAdministration administration;

    @Autowired
    GrantAdministration grants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    LocalDate today;
    Made desk;
    String address;

    @BeforeEach
    void makeAnAccount() {
        today = LocalDate.now(clock);
        desk = accounts.make(Grant.communeDesk(900_007, today)); // no unit, which took no other
        address = "2001:db8::" + UUID.randomUUID().toString().substring(0, 4);
    }

    @Test
    void aProgramActsInThePersonsPlaceWithinTheTokensPermissions() throws Exception {
        var secret = token(Permission.READ_ORGANISATIONS);
        var answer = ask(get("/api/test/scope"), secret);
        assertThat(answer.getContentAsString())
                .contains("\"actor\":\"account:" + desk.id())
                .contains("\"communes\":\"900007\"")
                .contains("\"everything\":\"off\"")
                .contains("\"permissions\":\"[READ_ORGANISATIONS]\"");
        assertThat(ask(get("/api/v1/organisations"), secret).getStatus()).isEqualTo(200);
        assertThat(ask(get("/api/v1/directives"), secret).getStatus()).isEqualTo(403);
        assertThat(ask(registration(), secret).getStatus()).isEqualTo(403);
    }

    @Test
    void itNeedsNoSessionAndNoTokenAgainstForgedForms() {
        var secret = token(Permission.READ_ORGANISATIONS);
        var answer = ask(post("/api/test/form").param("title", "x"), secret);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getCookies()).isEmpty();
    }

    @Test
    void itNeverDoesMoreThanItsAccountMayToday() throws Exception {
        var secret = token(Permission.READ_ORGANISATIONS, Permission.READ_DIRECTIVES);
        asSystem(() -> grants.end(desk.id(), grants.of(desk.id()).getFirst().id()));
        assertThat(ask(get("/api/v1/organisations"), secret).getStatus()).isEqualTo(403);
        assertThat(ask(get("/api/test/scope"), secret).getContentAsString())
                .contains("\"communes\":\"\"")
                .contains("\"permissions\":\"[]\"");
    }

    @Test
    void itOpensNoPage() {
        var secret = token(Permission.READ_ORGANISATIONS);
        assertThat(ask(get("/organisations").accept(MediaType.TEXT_HTML), secret)
                        .getRedirectedUrl())
                .endsWith("/sign-in");
    }

    @Test
    void anUnknownARevokedAndAnExpiredTokenAreRefusedAlike() throws Exception {
        var revoked = token(Permission.READ_ORGANISATIONS);
        asSystem(() -> tokens.revoke(tokens.of(desk.id()).getFirst().id()));
        var expired = token(Permission.READ_ORGANISATIONS);
        update(
                "update accounts.access_token set until_day = ? where revoked_at is null and account = ?",
                today.minusDays(1));
        var text = refused(AccessToken.freshSecret());
        assertThat(refused(revoked)).isEqualTo(text);
        assertThat(refused(expired)).isEqualTo(text);
        assertThat(refused("not-ours")).isEqualTo(text);
        assertThat(refused("x".repeat(5000))).isEqualTo(text);
        assertThat(reasons()).contains("\"reason\":\"revoked\"", "\"reason\":\"expired\"");
    }

    @Test
    void itWorksOnItsLastDay() {
        var secret = token(Permission.READ_ORGANISATIONS);
        update("update accounts.access_token set until_day = ? where account = ?", today);
        assertThat(ask(get("/api/v1/organisations"), secret).getStatus()).isEqualTo(200);
    }

    @Test
    void theTokensOfADisabledAccountEndAndDoNotComeBackWithIt() throws Exception {
        var secret = token(Permission.READ_ORGANISATIONS);
        asSystem(() -> administration.disable(desk.id()));
        refused(secret);
        asSystem(() -> administration.enable(desk.id()));
        refused(secret);
    }

    @Test
    void aTokenOfAnAccountThatIsDisabledOtherwiseIsRefusedToo() throws Exception {
        var secret = token(Permission.READ_ORGANISATIONS);
        update("update accounts.account set disabled_on = ? where id = ?", today);
        refused(secret);
    }

    @Test
    void aWrongTokenIsNoWayAroundTheTokenAgainstForgedForms() {
        var browser = new Browser(mvc);
        browser.signIn(desk.name(), TestAccounts.PASSWORD);
        var forged = browser.exchange(post("/api/test/form")
                .param("title", "x")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + AccessToken.freshSecret()));
        assertThat(forged.getStatus()).isEqualTo(401);
    }

    @Test
    void anAddressThatShowsWrongTokensHasToWaitButOneThatWorksNeverDoes() throws Exception {
        var secret = token(Permission.READ_ORGANISATIONS);
        for (int i = 0; i < 20; i++) refused(AccessToken.freshSecret());
        var waiting = ask(get("/api/v1/organisations"), AccessToken.freshSecret());
        assertThat(waiting.getStatus()).isEqualTo(429);
        assertThat(waiting.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("60");
        assertThat(waiting.getContentType()).startsWith("application/problem+json");
        assertThat(ask(get("/api/v1/organisations"), secret).getStatus()).isEqualTo(200);
        assertThat(new Browser(mvc, address)
                        .signIn(desk.name(), TestAccounts.PASSWORD)
                        .getRedirectedUrl())
                .isEqualTo("/");
    }

    @Test
    void theDayOfItsLastUseIsKept() {
        var secret = token(Permission.READ_ORGANISATIONS);
        assertThat(asSystem(() -> tokens.of(desk.id())).getFirst().lastUsedOn()).isNull();
        ask(get("/api/v1/organisations"), secret);
        assertThat(asSystem(() -> tokens.of(desk.id())).getFirst().lastUsedOn()).isEqualTo(today);
    }

    @Test
    void whoeverShowsNothingIsToldBothWaysToSignIn() {
        var answer = ask(get("/api/v1/organisations"), null);
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getHeaders(HttpHeaders.WWW_AUTHENTICATE))
                .containsExactly("Basic realm=\"Binh Yen\", charset=\"UTF-8\"", "Bearer realm=\"Binh Yen\"");
    }

    private String token(Permission... permissions) {
        var wish = new TokenWish(UUID.randomUUID(), "Thử", Set.of(permissions), today.plusDays(30));
        return asSystem(() -> tokens.make(new SignInName(desk.name()), wish))
                .shown()
                .orElseThrow();
    }

    private String refused(String secret) throws Exception {
        var answer = ask(get("/api/v1/organisations"), secret);
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(answer.getHeader(HttpHeaders.WWW_AUTHENTICATE))
                .isEqualTo("Bearer realm=\"Binh Yen\", error=\"invalid_token\"");
        assertThat(answer.getContentAsString()).doesNotContain(secret);
        return answer.getContentAsString();
    }

    private static MockHttpServletRequestBuilder registration() {
        return post("/api/v1/organisations")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"id\":\"%s\",\"name\":\"Trường thử\",\"kind\":\"SCHOOL\",\"province\":\"01\"}"
                        .formatted(UUID.randomUUID()));
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request, String secret) {
        if (secret != null) request.header(HttpHeaders.AUTHORIZATION, "Bearer " + secret);
        try {
            return mvc.perform(request.with(asked -> {
                        asked.setRemoteAddr(address);
                        return asked;
                    }))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void update(String sql, LocalDate day) {
        asSystem(() -> transaction.execute(
                status -> jdbc.sql(sql).params(day, desk.id().value()).update()));
    }

    private String reasons() {
        return asSystem(() -> transaction.execute(status ->
                jdbc.sql("""
                        select string_agg(details::text, ' ') from audit.entry
                        where act = 'accounts.token-refused' and details::text like ?
                        """).param("%" + desk.id() + "%").query(String.class).single()));
    }

    private static void asSystem(Runnable work) {
        Scopes.run(Scope.system("test"), work);
    }

    private static <T> T asSystem(java.util.function.Supplier<T> work) {
        return Scopes.call(Scope.system("test"), work::get);
    }
}
