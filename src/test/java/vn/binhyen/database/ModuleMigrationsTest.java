package vn.binhyen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When the migrations of a database are looked at. */
@Tag("persistence")
class ModuleMigrationsTest {

    private static final String HISTORY = "flyway_schema_history_areas";

    final Connections connections = TestServers.chosen().freshDatabase();

    @Test
    void aStartWithTheSameScriptsLooksAtNoneAndOneWithOthersLooksAtAll() throws Exception {
        migrate();
        Sessions.run(connections.owner(), "update " + HISTORY + " set checksum = 1 where version = '1'");
        assertThatCode(this::migrate).as("with the same").doesNotThrowAnyException();
        Sessions.run(connections.owner(), "comment on table flyway_schema_history___root is 'others'");
        assertThatThrownBy(this::migrate).as("with others").isInstanceOf(FlywayValidateException.class);
        assertThat(Sessions.values(
                        connections.owner(),
                        "select obj_description('flyway_schema_history___root'::regclass, 'pg_class')"))
                .as("what failed is not taken for done")
                .containsExactly("others");
    }

    private void migrate() {
        var owner = connections.owner();
        var flyway = Flyway.configure()
                .dataSource(owner.url(), owner.role(), owner.password())
                .placeholders(Map.of("application", connections.application().role()))
                .load();
        new ModuleMigrations().migrate(flyway);
    }
}
