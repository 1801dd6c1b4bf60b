package vn.binhyen.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.ApplicationTest;

@ApplicationTest
class KeptSessionsTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    TestAccounts.Made leader;
    Browser browser;

    @BeforeEach
    void signIn() {
        leader = accounts.make(Grant.leader(1, LocalDate.now(clock)));
        browser = new Browser(mvc);
        browser.signIn(leader.name(), TestAccounts.PASSWORD);
        browser.open("/account");
    }

    @Test
    void whoOnlyReadsWritesNothing() {
        var before = kept("xmin::text");
        assertThat(browser.open("/account").getStatus()).isEqualTo(200);
        assertThat(kept("xmin::text")).isEqualTo(before);
    }

    @Test
    void aMinuteLaterItIsWrittenThatTheSessionWasUsedAndItLastsLonger() {
        jdbc.sql("""
                update accounts.session set last_access_time = last_access_time - 60000, expiry_time = expiry_time - 60000
                where principal_name = :account
                """).param("account", leader.id().toString()).update();
        long used = Long.parseLong(kept("last_access_time::text"));
        long until = Long.parseLong(kept("expiry_time::text"));
        browser.open("/account");
        assertThat(Long.parseLong(kept("last_access_time::text"))).isGreaterThanOrEqualTo(used + 60_000);
        assertThat(Long.parseLong(kept("expiry_time::text"))).isGreaterThanOrEqualTo(until + 60_000);
    }

    private String kept(String column) {
        return jdbc.sql("select " + column + " from accounts.session where principal_name = :account")
                .param("account", leader.id().toString())
                .query(String.class)
                .single();
    }
}
