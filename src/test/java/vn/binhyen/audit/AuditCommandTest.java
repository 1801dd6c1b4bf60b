package vn.binhyen.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine;
import vn.binhyen.PersistenceTest;
import vn.binhyen.database.Connections;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

@PersistenceTest
class AuditCommandTest {

    @Autowired
    AuditCommand command;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Sealer sealer;

    @Autowired
    Connections connections;

    @TempDir
    Path directory;

    final Tried act = Tried.something();
    final StringWriter said = new StringWriter();

    @BeforeEach
    void actAndSeal() {
        Scopes.run(Scope.system("test"), () -> transaction.executeWithoutResult(status -> events.publishEvent(act)));
        sealer.seal();
    }

    @Test
    void anUntouchedTrailIsIntact() {
        assertThat(run("verify")).isZero();
        assertThat(said.toString()).contains("Chuỗi nguyên vẹn: ").contains("The chain is intact: ");
    }

    @Test
    void anEntryThatTheDatabasesOwnerChangedIsNamed() throws SQLException {
        var position = asOwner("select position from audit.seal s join audit.entry e on e.id = s.entry_id"
                + " where subject = '" + act.subject() + "'");
        change("{\"count\":3,\"list_sha256\":\"abc\"}", "{\"count\":4,\"list_sha256\":\"abc\"}");
        try {
            assertThat(run("verify", "--json")).isEqualTo(1);
            assertThat(said.toString())
                    .contains("\"intact\":false")
                    .contains("\"fault\":\"changed\",\"fault_position\":" + position + "}");
        } finally {
            change("{\"count\":4,\"list_sha256\":\"abc\"}", "{\"count\":3,\"list_sha256\":\"abc\"}");
        }
    }

    @Test
    void aNotedHeadMustBePassed() {
        assertThat(run("verify", "--json")).isZero();
        var head = said.toString().replaceAll("(?s).*\"sound_until\":\"(\\d+:\\w{64})\".*", "$1");

        assertThat(run("verify", "--head", head)).isZero();
        assertThat(run("verify", "--head", head.replaceAll("\\w{8}$", "00000000")))
                .isEqualTo(1);
        assertThat(run("verify", "--head", "99999999" + head.substring(head.indexOf(':'))))
                .isEqualTo(1);
        assertThat(run("verify", "--head", "yesterday")).isEqualTo(2);
    }

    @Test
    void anExportGoesIntoANewFileOnly() throws Exception {
        var file = directory.resolve("trail.jsonl");

        assertThat(run("export", "--output", file.toString())).isZero();
        var first = Files.readString(file);
        assertThat(first).contains(act.subject());

        assertThat(run("export", "--output", file.toString())).isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo(first);
        assertThat(said.toString()).contains(file + " đã có");
    }

    private int run(String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .setExecutionExceptionHandler((exception, line, parsed) -> {
                    line.getErr().println(exception.getMessage());
                    return 2;
                })
                .execute(arguments);
    }

    private void change(String from, String to) throws SQLException {
        asOwner("alter table audit.entry no force row level security; update audit.entry set details = '" + to
                + "' where subject = '" + act.subject() + "' and details::text = '" + from
                + "'; alter table audit.entry force row level security; select 1");
    }

    private String asOwner(String sql) throws SQLException {
        var owner = connections.owner();
        try (var connection = DriverManager.getConnection(owner.url(), owner.role(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute("select set_config('binhyen.everything', 'on', false)");
            for (boolean rows = statement.execute(sql); !rows; rows = statement.getMoreResults()) {
                assertThat(statement.getUpdateCount()).as(sql).isGreaterThanOrEqualTo(0);
            }
            statement.getResultSet().next();
            return statement.getResultSet().getString(1);
        }
    }
}
