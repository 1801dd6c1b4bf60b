package vn.binhyen.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

@PersistenceTest
class TrailTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    final Tried act = Tried.something();

    @Test
    void anActIsWrittenUnderTheNameOfWhoActs() {
        var clerk = UUID.randomUUID().toString();
        actAs(new Scope(clerk, false, List.of(1), List.of(), List.of()));

        assertThat(rows("everything", "select actor, act, details::text as details from audit.entry where subject = ?"))
                .containsExactly(Map.of(
                        "actor", clerk, "act", "trying.something", "details", "{\"count\":3,\"list_sha256\":\"abc\"}"));
    }

    @Test
    void anActThatIsRolledBackLeavesNoEntry() {
        Scopes.run(
                Scope.system("test"),
                () -> transaction.executeWithoutResult(status -> {
                    events.publishEvent(act);
                    status.setRollbackOnly();
                }));

        assertThat(rows("everything", "select id from audit.entry where subject = ?"))
                .isEmpty();
    }

    @Test
    void anActOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> events.publishEvent(act))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("trying.something");
    }

    @Test
    void theApplicationCanNeitherChangeNorRemoveNorBackdateNorForgeAnEntry() {
        actAs(Scope.system("test"));

        for (var attempt : List.of(
                "update audit.entry set act = 'x.y' where subject = ?",
                "delete from audit.entry where subject = ?",
                "insert into audit.entry (actor, act, subject, details) values ('someone', 'x.y', ?, '{}')",
                "insert into audit.entry (occurred_at, act, subject, details) values ('1999-01-01', 'x.y', ?, '{}')",
                "update audit.seal set hash = hash where ? <> ''",
                "delete from audit.seal where ? <> ''")) {
            assertThatThrownBy(() -> jdbc.sql(attempt).param(act.subject()).update())
                    .as(attempt)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void entriesLookAbsentWhereNobodyAskedWhoReads() {
        actAs(Scope.system("test"));

        assertThat(rows("nothing", "select id from audit.entry where subject = ?"))
                .isEmpty();
        assertThat(rows("reads_audit", "select id from audit.entry where subject = ?"))
                .hasSize(1);
    }

    private void actAs(Scope scope) {
        Scopes.run(scope, () -> transaction.executeWithoutResult(status -> events.publishEvent(act)));
    }

    /** What a transaction sees that has the one setting switched on. */
    private List<Map<String, Object>> rows(String setting, String sql) {
        return transaction.execute(status -> {
            jdbc.sql("select set_config(?, 'on', true)")
                    .param("binhyen." + setting)
                    .query(String.class)
                    .single();
            return jdbc.sql(sql).param(act.subject()).query().listOfRows();
        });
    }
}
