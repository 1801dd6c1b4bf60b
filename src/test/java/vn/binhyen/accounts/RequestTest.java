package vn.binhyen.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.binhyen.ApplicationTest;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

@ApplicationTest
class RequestTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    GrantAdministration grants;

    @Autowired
    AccountAdministration administration;

    @Autowired
    Clock clock;

    LocalDate today;

    @BeforeEach
    void lookAtTheClock() {
        today = LocalDate.now(clock);
    }

    @Test
    void postgresqlKnowsWhichAreasAndOrganisationsTheRequestMaySee() throws Exception {
        var school = UUID.randomUUID();
        var made = accounts.make(
                Grant.communeDesk(900_007, today),
                Grant.communeDesk(900_009, today),
                Grant.organisation(school, today));
        var said = exchange(get("/test/scope").with(Acting.as(made.id()))).getContentAsString();
        assertThat(said)
                .contains("account:" + made.id())
                .contains("\"everything\":\"off\"")
                .contains("\"communes\":\"900007,900009\"") // no units took any other
                .contains("\"organisations\":\"" + school + "\"")
                .contains("\"provinces\":\"\"");
    }

    @Test
    void anAdministratorSeesNoAreasRows() throws Exception {
        var made = accounts.make(Grant.administrator(today));
        assertThat(exchange(get("/test/scope").with(Acting.as(made.id()))).getContentAsString())
                .contains("\"provinces\":\"\"")
                .contains("MANAGE_ACCOUNTS")
                .doesNotContain("READ_DIRECTIVES");
    }

    @Test
    void aGrantThatEndedYesterdayOrBeginsTomorrowGivesNothing() throws Exception {
        var made = accounts.make(
                Grant.office(1, today.minusDays(9)).until(today.minusDays(1)), Grant.leader(2, today.plusDays(1)));
        assertThat(exchange(get("/test/scope").with(Acting.as(made.id()))).getContentAsString())
                .contains("\"provinces\":\"\"")
                .contains("\"permissions\":\"[]\"");
    }

    @Test
    void aGrantThatEndsTodayCountsToday() throws Exception {
        var made = accounts.make(Grant.office(1, today).until(today));
        assertThat(exchange(get("/test/office").with(Acting.as(made.id()))).getStatus())
                .isEqualTo(200);
    }

    @Test
    void aGrantTakenBackIsGoneAtTheNextRequestOfTheSameSession() {
        var made = accounts.make(Grant.office(1, today));
        var browser = new Browser(mvc);
        browser.signIn(made.name(), TestAccounts.PASSWORD);
        assertThat(browser.open("/test/office").getStatus()).isEqualTo(200);
        Scopes.run(
                Scope.system("test"),
                () -> grants.end(made.id(), grants.of(made.id()).getFirst().id()));
        assertThat(browser.open("/test/office").getStatus()).isEqualTo(403);
    }

    @Test
    void aDisabledAccountIsNobodyAtTheNextRequest() {
        var made = accounts.make(Grant.office(1, today));
        Scopes.run(Scope.system("test"), () -> administration.disable(made.id()));
        assertThat(exchange(get("/test/office").accept("text/html").with(Acting.as(made.id())))
                        .getRedirectedUrl())
                .endsWith("/sign-in");
    }

    @Test
    void everyPageForbidsForeignScriptsAndFrames() {
        var answer = exchange(get("/sign-in"));
        assertThat(answer.getHeader("Content-Security-Policy"))
                .isEqualTo("default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                        + "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Strict-Transport-Security")).isNull();
        assertThat(exchange(get("/sign-in").secure(true)).getHeader("Strict-Transport-Security"))
                .contains("max-age");
    }

    @Test
    void aProgramThatIsNotSignedInIsToldSoAndNotLedToAPage() throws Exception {
        var answer = exchange(get("/api/test/scope"));
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(answer.getHeader("WWW-Authenticate")).startsWith("Basic");
        assertThat(answer.getContentAsString()).contains("\"status\":401");
        assertThat(exchange(get("/account").accept("text/html")).getRedirectedUrl())
                .endsWith("/sign-in");
    }

    @Test
    void aProgramSignsInAtEachRequestWithoutASession() throws Exception {
        var made = accounts.make(Grant.office(1, today));
        var answer = exchange(get("/api/test/scope").with(httpBasic(made.name(), TestAccounts.PASSWORD)));
        assertThat(answer.getContentAsString()).contains("\"provinces\":\"1\"");
        assertThat(answer.getCookie("binhyen")).isNull();
        var posted = post("/api/test/form").param("title", "x").with(httpBasic(made.name(), TestAccounts.PASSWORD));
        assertThat(exchange(posted).getStatus()).isEqualTo(200);
    }

    @Test
    void aProgramThatGuessesHasToWaitLikeAnybody() {
        var made = accounts.make(Grant.office(1, today));
        for (int i = 0; i < 5; i++) {
            assertThat(exchange(get("/api/test/scope").with(httpBasic(made.name(), "sai")))
                            .getStatus())
                    .isEqualTo(401);
        }
        var answer = exchange(get("/api/test/scope").with(httpBasic(made.name(), TestAccounts.PASSWORD)));
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("60");
    }

    @Test
    void aSessionCallsTheApiOnlyWithItsToken() {
        var made = accounts.make(Grant.office(1, today));
        var posted = post("/api/test/form").param("title", "x").with(Acting.as(made.id()));
        assertThat(exchange(posted).getStatus()).isEqualTo(403);
    }

    private MockHttpServletResponse exchange(MockHttpServletRequestBuilder request) {
        try {
            var address = "192.0.2." + (int) (Math.random() * 250);
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
}
