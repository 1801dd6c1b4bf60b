package vn.binhyen.accounts;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Throws away what signing in leaves behind; what happened stays in the audit trail. */
@Component
class Leftovers {

    /** An old link says “expired” for a while before it says “unknown”. */
    private static final int LINK_DAYS = 30;

    private static final int ATTEMPT_DAYS = 1;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Leftovers(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Safe to run on several nodes at once: each row goes once. */
    @Scheduled(cron = "0 20 0 * * *", zone = "Asia/Ho_Chi_Minh")
    void clear() {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        Scopes.run(
                Scope.system("accounts.leftovers"),
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("delete from accounts.one_time_link where coalesce(used_at, expires_at) < :before")
                            .param("before", now.minusDays(LINK_DAYS))
                            .update();
                    jdbc.sql("""
                            delete from accounts.failed_attempt
                            where last_at < :before and (locked_until is null or locked_until < :now)
                            """)
                            .param("before", now.minusDays(ATTEMPT_DAYS))
                            .param("now", now)
                            .update();
                }));
    }
}
