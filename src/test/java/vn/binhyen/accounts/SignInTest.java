package vn.binhyen.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.PersistenceTest;
import vn.binhyen.accounts.TestAccounts.Made;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

@PersistenceTest
class SignInTest {

    static final String WRONG = "một câu khác hẳn";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    AccountAdministration administration;

    @Autowired
    Clock clock;

    Browser browser;
    Made office;

    @BeforeEach
    void makeAnOfficeAccount() {
        browser = new Browser(mvc);
        office = accounts.make(Grant.office(1, LocalDate.now(clock)));
    }

    @Test
    void theRightPasswordSignsInWhateverTheCaseAndAccentsOfTheName() throws Exception {
        var answer =
                browser.signIn(office.name().toUpperCase().replace("Ử", "U").replace("Ệ", "E"), TestAccounts.PASSWORD);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/");
        assertThat(browser.open("/account").getStatus()).isEqualTo(200);
        assertThat(browser.open("/account").getContentAsString()).contains("href=\"/account\"");
        assertThat(new Browser(mvc).open("/sign-in").getContentAsString()).doesNotContain("href=\"/account\"");
    }

    @Test
    void aPageThatNeedsSigningInLeadsThereAndBack() {
        assertThat(browser.open("/account").getRedirectedUrl()).endsWith("/sign-in");
        assertThat(browser.signIn(office.name(), TestAccounts.PASSWORD).getRedirectedUrl())
                .contains("/account");
    }

    @Test
    void theSessionGetsANewNameWhenSomebodySignsIn() {
        browser.open("/sign-in");
        var before = browser.sessionCookie();
        browser.send("/sign-in", "name", office.name(), "password", TestAccounts.PASSWORD);
        assertThat(browser.sessionCookie()).isNotEqualTo(before);
    }

    @Test
    void signingOutEndsTheSession() {
        browser.signIn(office.name(), TestAccounts.PASSWORD);
        browser.open("/account");
        assertThat(browser.send("/sign-out").getRedirectedUrl()).isEqualTo("/sign-in?signed-out");
        assertThat(browser.open("/account").getRedirectedUrl()).endsWith("/sign-in");
    }

    @Test
    void anUnknownNameAndAWrongPasswordAreAnsweredAlike() throws Exception {
        var wrongPassword = browser.signIn(office.name(), WRONG);
        var unknownName = new Browser(mvc).signIn(unknown(), WRONG);
        assertThat(wrongPassword.getRedirectedUrl()).isEqualTo("/sign-in?refused");
        assertThat(unknownName.getRedirectedUrl()).isEqualTo("/sign-in?refused");
        var page = browser.open("/sign-in?refused").getContentAsString();
        assertThat(page).contains("Tên đăng nhập hoặc mật khẩu chưa đúng").contains("value=\"" + office.name() + "\"");
    }

    @Test
    void afterFiveFailuresTheNameHasToWaitWhetherItExistsOrNot() {
        for (var name : new String[] {office.name(), unknown()}) {
            for (int i = 0; i < 5; i++)
                assertThat(browser.signIn(name, WRONG).getRedirectedUrl()).endsWith("?refused");
            assertThat(browser.signIn(name, WRONG).getRedirectedUrl()).isEqualTo("/sign-in?wait=1");
        }
        assertThat(browser.signIn(office.name(), TestAccounts.PASSWORD).getRedirectedUrl())
                .isEqualTo("/sign-in?wait=1");
    }

    @Test
    void anAdministratorCanUnlockAName() {
        for (int i = 0; i < 6; i++) browser.signIn(office.name(), WRONG);
        Scopes.run(Scope.system("test"), () -> administration.unlock(office.id()));
        assertThat(browser.signIn(office.name(), TestAccounts.PASSWORD).getRedirectedUrl())
                .isEqualTo("/");
    }

    @Test
    void anAddressThatTriesManyNamesHasToWait() {
        var guesser = new Browser(mvc, "198.51.100." + (int) (Math.random() * 250));
        for (int i = 0; i < 50; i++) guesser.signIn(unknown(), "x");
        assertThat(guesser.signIn(unknown(), "x").getRedirectedUrl()).isEqualTo("/sign-in?wait=1");
    }

    @Test
    void aSignInPageThatWasOpenTooLongKeepsTheNameAndAsksAgain() throws Exception {
        browser.open("/sign-in");
        browser.loseSession();
        var answer = browser.send("/sign-in", "name", office.name(), "password", TestAccounts.PASSWORD);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in?ended");
        assertThat(browser.open("/sign-in?ended").getContentAsString()).contains(office.name());
    }

    static String unknown() {
        return "khong-ai-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
