package vn.binhyen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.database.Sessions.value;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application is killed and leaves its PostgreSQL behind. */
class KilledServerTest {

    static final String WRITES = "drop table if exists kept; create table kept as select 138 as number";

    @TempDir
    static Path path;

    @Test
    void theNextStartTakesTheServerBackWithEveryRow() throws Exception {
        var left = servedAndKilled();
        assertThat(ProcessHandle.of(left))
                .as("the server outlives its application")
                .isPresent();

        try (var data = open();
                var server = start(data)) {
            assertThat(value(server.connections().application(), "select number from kept"))
                    .isEqualTo("138");
            assertThat(postmaster()).isNotEqualTo(left);
            assertThat(worksSomewhere(left)).as("the old server is gone").isFalse();
        }
    }

    @Test
    void theNextStartRecoversWhenTheServerWasKilledToo() throws Exception {
        var left = servedAndKilled();
        ProcessHandle.of(left).orElseThrow().destroyForcibly();

        try (var data = open();
                var server = start(data)) {
            assertThat(value(server.connections().application(), "select number from kept"))
                    .isEqualTo("138");
        }
    }

    @Test
    void anInnocentProcessThatGotTheOldNumberIsLeftAlone() throws Exception {
        try (var data = open();
                var server = start(data)) {
            assertThat(value(server.superuser(), "select 1")).isEqualTo("1");
        }
        var innocent = new ProcessBuilder("sleep", "60").start();
        try (var data = open()) {
            Files.writeString(
                    path.resolve("postgresql/postmaster.pid"),
                    "%d\n%s\n1\n5432\n\n127.0.0.1\n".formatted(innocent.pid(), path.resolve("postgresql")));
            try (var server = start(data)) {
                assertThat(value(server.superuser(), "select 1")).isEqualTo("1");
            }
            assertThat(innocent.isAlive()).isTrue();
        } finally {
            innocent.destroy();
        }
    }

    @Test
    void theDirectoryIsNotHeldByTheDead() throws Exception {
        servedAndKilled();

        assertThat(path.resolve("binhyen.lock")).exists();
        assertThat(DataDirectory.occupant(path)).isEmpty();
        assertThat(EmbeddedServer.running(path)).isEmpty();
        try (var data = open();
                var server = start(data)) {
            assertThat(DataDirectory.occupant(path).orElseThrow().pid())
                    .isEqualTo(ProcessHandle.current().pid());
            assertThat(EmbeddedServer.running(path)).contains(server.connections());
        }
    }

    private long servedAndKilled() throws Exception {
        try (var process = ServerProcess.serve(path, WRITES)) {
            assertThat(process.said()).isEmpty();
            var postmaster = postmaster();
            process.kill();
            return postmaster;
        }
    }

    /** A process that has ended keeps its number until it is waited for, but no working directory. */
    private static boolean worksSomewhere(long process) {
        return Files.exists(Path.of("/proc", "" + process, "cwd"));
    }

    private long postmaster() throws Exception {
        return Long.parseLong(Files.readAllLines(path.resolve("postgresql/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private DataDirectory open() {
        return DataDirectory.open(path, Clock.systemUTC());
    }

    private static EmbeddedServer start(DataDirectory data) {
        return EmbeddedServer.start(data, TestServers.carried(), Ports::free);
    }
}
