package vn.binhyen.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

@PersistenceTest
class SignInTest {

    static final String PASSWORD = "một câu dài dễ nhớ";

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    String name = "Nguyễn." + UUID.randomUUID().toString().substring(0, 8);
    Browser browser;
    AccountId account;

    @BeforeEach
    void makeAnOfficeAccount() {
        browser = new Browser(mvc);
        account = Scopes.call(
                Scope.system("test"),
                () -> accounts.create(
                        new SignInName(name), "Nguyễn Văn An", PASSWORD, List.of(Grant.office(1, LocalDate.now(clock)))));
    }

    @Test
    void theRightPasswordSignsInWhateverTheCaseAndAccentsOfTheName() {
        var answer = browser.signIn(name.toUpperCase().replace("Ễ", "E"), PASSWORD);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/");
        assertThat(browser.open("/kept-form").getRedirectedUrl()).isEqualTo("/"); // a page for those signed in
    }

    @Test
    void aPageThatNeedsSigningInLeadsThereAndBack() {
        assertThat(browser.open("/kept-form").getRedirectedUrl()).endsWith("/sign-in");
        assertThat(browser.signIn(name, PASSWORD).getRedirectedUrl()).contains("/kept-form");
    }

    @Test
    void theSessionGetsANewNameWhenSomebodySignsIn() {
        browser.open("/sign-in");
        var before = browser.sessionCookie();
        browser.send("/sign-in", "name", name, "password", PASSWORD);
        assertThat(browser.sessionCookie()).isNotEqualTo(before);
    }

    @Test
    void anUnknownNameAndAWrongPasswordAreAnsweredAlike() {
        var wrongPassword = browser.signIn(name, "một câu khác hẳn");
        var unknownName = new Browser(mvc).signIn("khong-ai-" + UUID.randomUUID(), "một câu khác hẳn");
        assertThat(wrongPassword.getRedirectedUrl()).isEqualTo("/sign-in?refused");
        assertThat(unknownName.getRedirectedUrl()).isEqualTo(wrongPassword.getRedirectedUrl());
    }
}
