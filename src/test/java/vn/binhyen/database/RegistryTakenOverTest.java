package vn.binhyen.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A database from before the register of regulations, brought up to date. */
@Tag("persistence")
class RegistryTakenOverTest {

    private static final String EVERYTHING = "set binhyen.everything = 'on';";

    final Connections connections = TestServers.chosen().freshDatabase();
    final UUID organisation = UUID.randomUUID();
    final UUID file = UUID.randomUUID();

    @Test
    void theDayAndFileThatTheRegistryHeldAreARegulationAfterwardsAndTheColumnsAreGone() throws Exception {
        before("__root", "1");
        before("organisations", "2");
        registered(organisation, "Trường có quy chế", "'2025-03-01', '%s'".formatted(file));
        registered(UUID.randomUUID(), "Trường không có", "null, null");
        new ModuleMigrations().migrate(flyway().load());
        assertThat(Sessions.values(connections.owner(), """
                        select concat_ws(' ', organisation_id, organisation_name, counterpart, signed_on, valid_from,
                            coalesce(valid_until::text, 'open'), file_id, entered_by)
                        from regulations.regulation, (select set_config('binhyen.everything', 'on', false)) scope
                        """))
                .containsExactly(organisation + " Trường có quy chế COMMUNE_POLICE 2025-03-01 2025-03-01 open " + file
                        + " OFFICE");
        assertThat(Sessions.values(
                        connections.owner(),
                        "select column_name from information_schema.columns where column_name like 'cooperation%'"))
                .isEmpty();
    }

    private void registered(UUID id, String name, String cooperation) throws Exception {
        Sessions.run(connections.owner(), EVERYTHING + """
                        insert into organisations.organisation (id, name, folded_name, kind, school_level, armed_forces,
                            province_id, own_board, sample, invented, in_scope, version, cooperation_on, cooperation_file)
                        values ('%s', '%s', 'truong', 'SCHOOL', 'PRIMARY', false, 1, 'UNKNOWN', false, true, 'NO', 0, %s)
                        """.formatted(id, name, cooperation));
    }

    /** One module as it was then. */
    private void before(String module, String version) {
        flyway().locations("classpath:db/migration/" + module)
                .table(ModuleMigrations.historyOf(module))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(version)
                .load()
                .migrate();
    }

    private FluentConfiguration flyway() {
        var owner = connections.owner();
        return Flyway.configure()
                .dataSource(owner.url(), owner.role(), owner.password())
                .placeholders(Map.of("application", connections.application().role()));
    }
}
