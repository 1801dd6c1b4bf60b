package vn.binhyen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.binhyen.database.Sessions.run;
import static vn.binhyen.database.Sessions.value;
import static vn.binhyen.database.Sessions.values;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhyen.database.Connections.Login;

class EmbeddedServerTest {

    /** One cluster for all: each test starts and stops a server in it. */
    @TempDir
    static Path path;

    DataDirectory data;
    EmbeddedServer server;

    @BeforeEach
    void takesTheDirectory() {
        data = DataDirectory.open(path, Clock.systemUTC());
    }

    @AfterEach
    void letsTheDirectoryGo() {
        if (server != null) {
            server.close();
        }
        data.close();
    }

    @Test
    void keepsWhatItAcknowledgedWhateverItsFilesSay() throws Exception {
        start();
        server.close();
        Files.writeString(
                path.resolve("postgresql/postgresql.auto.conf"),
                "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\n",
                StandardOpenOption.APPEND);
        start();

        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
            assertThat(value(server.superuser(), "show " + setting)).as(setting).isEqualTo("on");
        }
    }

    @Test
    void answersOnThisMachineOnly() throws Exception {
        start();

        assertThat(value(server.superuser(), "show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(value(server.superuser(), "show unix_socket_directories")).isEmpty();
    }

    @Test
    void takesAnotherPortWhenAForeignServerHasTheFirst() throws Exception {
        var foreign = TestServers.embedded().superuser();
        start(first(port(foreign), Ports.free()));

        assertThat(port(server.superuser())).isNotEqualTo(port(foreign));
        assertThat(value(server.superuser(), "show data_directory")).isEqualTo(cluster());
        assertThat(value(foreign, "show data_directory")).isNotEqualTo(cluster());
    }

    @Test
    void doesNotTakeAForeignServerForItsOwn() {
        var foreign = TestServers.embedded().superuser();

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Logins.confirmed(foreign, Path.of(cluster())))
                .withMessageContaining(foreign.url());
    }

    @Test
    void takesAServerThatRefusesItsPasswordForAForeignOne() {
        var foreign = TestServers.embedded().superuser();
        var stranger = new Login(foreign.url(), foreign.role(), "guessed");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Logins.confirmed(stranger, Path.of(cluster())))
                .withMessageContaining(foreign.url());
    }

    @Test
    void keepsItsRowsFromOneStartToTheNext() throws Exception {
        start();
        run(server.connections().owner(), "drop table if exists kept; create table kept as select 138 as number");
        server.close();
        start();

        assertThat(value(server.connections().owner(), "select number from kept"))
                .isEqualTo("138");
    }

    @Test
    void keepsItsPasswordsFromEverybodyElse() throws Exception {
        start();

        assertThat(Files.getPosixFilePermissions(Passwords.fileIn(path)))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(Passwords.find(Passwords.fileIn(path)).orElseThrow().toString())
                .doesNotContain(server.superuser().password());
    }

    @Test
    void drawsNewPasswordsWhenTheirFileIsLost() throws Exception {
        start();
        var before = server.connections();
        run(before.owner(), "drop table if exists kept; create table kept as select 138 as number");
        server.close();
        Files.delete(Passwords.fileIn(path));
        start();

        assertThat(value(server.connections().owner(), "select number from kept"))
                .isEqualTo("138");
        assertThat(server.connections().owner().password())
                .isNotEqualTo(before.owner().password());
    }

    @Test
    void beginsAgainWhenItsFirstStartWasCutShort(@TempDir Path empty) throws Exception {
        Files.createDirectories(empty.resolve("postgresql.new/base"));
        try (var other = DataDirectory.open(empty, Clock.systemUTC());
                var begun = EmbeddedServer.start(other, TestServers.carried(), Ports::free)) {
            assertThat(empty.resolve("postgresql.new")).doesNotExist();
            assertThat(value(begun.connections().application(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void refusesADirectoryOfAnotherMajorVersion() throws Exception {
        start();
        server.close();
        server = null;
        var version = path.resolve("postgresql/PG_VERSION");
        Files.writeString(version, "17\n");
        try {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(this::start)
                    .withMessageContaining("PostgreSQL 17")
                    .withMessageContaining("18");
        } finally {
            Files.writeString(version, "18\n");
        }
    }

    @Test
    void isFoundByTheCommandsWhileItRuns() throws Exception {
        assertThat(EmbeddedServer.running(path)).isEmpty();
        start();
        assertThat(EmbeddedServer.running(path)).contains(server.connections());
    }

    @Test
    void doesNotRunAsRoot() throws Exception {
        start();
        var postmaster =
                Files.readAllLines(path.resolve("postgresql/postmaster.pid")).getFirst();
        var user = Files.getAttribute(Path.of("/proc", postmaster), "unix:uid");
        var namespace = Files.readSymbolicLink(Path.of("/proc", postmaster, "ns/user"));
        var ours = Files.readSymbolicLink(Path.of("/proc/self/ns/user"));

        assertThat(user.equals(0) && namespace.equals(ours)).isFalse();
    }

    @Test
    void writesNoValuesIntoItsLog() throws Exception {
        start();
        run(server.connections().owner(), "drop table if exists persons; create table persons (name text unique)");
        run(server.connections().owner(), "insert into persons values ('Nguyễn Văn An')");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> run(server.connections().owner(), "insert into persons values ('Nguyễn Văn An')"));

        assertThat(Files.readString(path.resolve("postgresql/postgresql.log")))
                .contains("persons_name_key")
                .doesNotContain("Nguyễn Văn An");
    }

    @Test
    void admitsNobodyWithoutAPassword() throws Exception {
        start();
        var owner = server.connections().owner();

        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> value(with(owner, ""), "select 1"));
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> value(with(owner, "guessed"), "select 1"))
                .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
        assertThat(values(server.superuser(), "select auth_method from pg_hba_file_rules"))
                .hasSize(2)
                .containsOnly("scram-sha-256");
        assertThat(values(server.superuser(), "select rolpassword from pg_authid where rolcanlogin"))
                .hasSize(3)
                .allMatch(kept -> kept.startsWith("SCRAM-SHA-256$"));
    }

    private void start() {
        start(Ports::free);
    }

    private void start(IntSupplier ports) {
        server = EmbeddedServer.start(data, TestServers.carried(), ports);
    }

    private String cluster() {
        return path.resolve("postgresql").toString();
    }

    private static Login with(Login login, String password) {
        return new Login(login.url(), login.role(), password);
    }

    private static int port(Login login) {
        return URI.create(login.url().substring("jdbc:".length())).getPort();
    }

    private static IntSupplier first(Integer... ports) {
        Iterator<Integer> each = List.of(ports).iterator();
        return each::next;
    }
}
