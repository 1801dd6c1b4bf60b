package vn.binhyen.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A database in which directives, reports and reviews each kept letterheads, brought up to date. */
@Tag("persistence")
class LetterheadsTakenOverTest {

    private static final String EVERYTHING = "set binhyen.everything = 'on';";

    final Connections connections = TestServers.chosen().freshDatabase();

    @Test
    void whatEachKeptIsOneLetterheadAfterwardsAndTheTablesAreGone() throws Exception {
        before("__root", "1");
        before("accounts", "4");
        before("directives", "13");
        before("issuances", "3");
        before("reports", "3");
        before("reviews", "1");
        kept(
                "directives.letterhead (province_id, issuer, symbol, place, authority, whom, title, recipients, changed_at)"
                        + " values (1, 'Ban A', 'BC-BCĐ', 'Ví Dụ', 'DEPUTY', 'Trưởng ban', 'Phó', '{Nơi khác,Lưu}', now())");
        kept("directives.letterhead (province_id, issuer, symbol, place, title, recipients, changed_at)"
                + " values (3, 'Ban C', '138/BC', 'Ví Dụ', 'Trưởng ban', '{}', now())");
        kept(
                "reports.letterhead (province_id, commune_id, issuer, issuer_code, place, title)"
                        + " values (1, null, 'Ban khác', 'X', 'Ví Dụ', ''), (1, 7, 'Ban phường', 'BCĐ', 'Phường', 'Trưởng ban')");
        writer("OFFICE", "province_id", "2", "Ban B");
        writer("OFFICE", "province_id", "1", "Không ghi đè");
        writer("LEADER", "province_id", "4", "Không của ai");
        new ModuleMigrations().migrate(flyway().load());
        assertThat(Sessions.values(connections.owner(), """
                        select concat_ws(' | ', province_id, commune_id, issuer, coalesce(issuer_code, '–'), authority, whom,
                            title, array_to_string(recipients, ', '))
                        from issuances.letterhead, (select set_config('binhyen.everything', 'on', false)) scope
                        order by province_id, commune_id nulls first
                        """))
                .containsExactly(
                        "1 | Ban A | BCĐ | DEPUTY | Trưởng ban | Phó | Nơi khác, Lưu",
                        "1 | 7 | Ban phường | BCĐ | Trưởng ban | Lưu: VT.",
                        "2 | Ban B | UBND | Chủ tịch | Một nơi, Lưu: VT",
                        "3 | Ban C | – | Trưởng ban | ");
        assertThat(Sessions.values(
                        connections.owner(),
                        "select table_schema from information_schema.tables where table_name = 'letterhead'"))
                .containsExactly("issuances");
    }

    private void writer(String role, String target, String area, String issuer) throws Exception {
        var account = UUID.randomUUID();
        kept("accounts.account (id, sign_in_name, folded_name, display_name, folded_text, made_at)"
                + " values ('%s', '%s', '%s', 'Ai', 'ai', now())"
                        .formatted(account, account.toString(), account.toString()));
        kept(
                "accounts.granted_role (id, account, role, %s, from_day) values (gen_random_uuid(), '%s', '%s', %s, '2020-01-01')"
                        .formatted(target, account, role, area));
        kept("reviews.letterhead (actor, issuer, symbol, place, signer_title, recipients)"
                + " values ('account:%s', '%s', 'BC-UBND', 'Ví Dụ', 'Chủ tịch', E'Một nơi\\r\\n\\r\\n Lưu: VT')"
                        .formatted(account, issuer));
    }

    private void kept(String rows) throws Exception {
        Sessions.run(connections.owner(), EVERYTHING + "insert into " + rows);
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
