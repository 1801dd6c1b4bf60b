package vn.binhyen.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

@PersistenceTest
class LeftoversTest {

    static final Scope SYSTEM = Scope.system("test");

    @Autowired
    Leftovers leftovers;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void linksGoAMonthAfterTheyWereUsedOrEnded() {
        var account = accounts.make().id().value();
        link(account, "interval '10 days'", "now() - interval '31 days'");
        link(account, "interval '-31 days'", "null");
        link(account, "interval '-29 days'", "null");
        link(account, "interval '1 day'", "null");
        leftovers.clear();
        assertThat(count("accounts.one_time_link where account = '" + account + "'"))
                .isEqualTo(2);
    }

    @Test
    void attemptsGoWhenTheyNoLongerCountAndLockNobodyOut() {
        var key = UUID.randomUUID().toString();
        attempt(key + "old", "now() - interval '2 days'", "null");
        attempt(key + "locked", "now() - interval '2 days'", "now() + interval '1 hour'");
        attempt(key + "new", "now() - interval '2 hours'", "null");
        leftovers.clear();
        for (var left : List.of("locked", "new"))
            assertThat(attempts(key + left)).as(left).isEqualTo(1);
        assertThat(attempts(key + "old")).isZero();
    }

    private void link(UUID account, String ends, String used) {
        run(
                "insert into accounts.one_time_link values (decode(md5(random()::text), 'hex'), 'INVITATION', '%s', now() + %s, %s)"
                        .formatted(account, ends, used));
    }

    private void attempt(String key, String last, String locked) {
        run("insert into accounts.failed_attempt values ('NAME', '%s'::bytea, 3, %s, %s)".formatted(key, last, locked));
    }

    private long attempts(String key) {
        return count("accounts.failed_attempt where key = '%s'::bytea".formatted(key));
    }

    private void run(String sql) {
        Scopes.run(
                SYSTEM,
                () -> transaction.executeWithoutResult(status -> jdbc.sql(sql).update()));
    }

    private long count(String what) {
        return Scopes.call(
                SYSTEM,
                () -> transaction.execute(status -> jdbc.sql("select count(*) from " + what)
                        .query(Long.class)
                        .single()));
    }
}
