package vn.binhyen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;

@PersistenceTest
class ScopesTest {

    static final UUID SCHOOL = UUID.fromString("6f2b6c1e-0000-4000-8000-000000000001");
    static final Scope DESK = new Scope("desk", false, List.of(), List.of(7, 8), List.of(SCHOOL));

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aTransactionCarriesTheScopeOfTheThread() {
        Scopes.run(
                DESK,
                () -> transaction.executeWithoutResult(status -> {
                    assertThat(setting("actor")).isEqualTo("desk");
                    assertThat(setting("everything")).isEqualTo("off");
                    assertThat(setting("provinces")).isEmpty();
                    assertThat(setting("communes")).isEqualTo("7,8");
                    assertThat(setting("organisations")).isEqualTo(SCHOOL.toString());
                }));
    }

    @Test
    void theScopeIsGoneWhenTheTransactionEnds() {
        for (int i = 0; i < 40; i++) { // more often than the pool has connections
            Scopes.run(DESK, () -> transaction.executeWithoutResult(status -> setting("communes")));
            assertThat(setting("communes")).isEmpty();
        }
    }

    @Test
    void workWithoutAScopeIsNobodys() {
        transaction.executeWithoutResult(
                status -> assertThat(setting("everything")).isEqualTo("off"));
        assertThat(Scopes.current()).isEqualTo(Scope.none());
    }

    @Test
    void anotherScopeCannotBeTakenInsideATransaction() {
        Scopes.run(
                DESK,
                () -> transaction.executeWithoutResult(status -> assertThatThrownBy(
                                () -> Scopes.run(Scope.system("job"), () -> setting("actor")))
                        .isInstanceOf(IllegalStateException.class)));
    }

    private String setting(String name) {
        return jdbc.sql("select coalesce(current_setting('binhyen.' || :name, true), '')")
                .param("name", name)
                .query(String.class)
                .single();
    }
}
