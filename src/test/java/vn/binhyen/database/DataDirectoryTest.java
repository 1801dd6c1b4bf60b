package vn.binhyen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path path;

    @Test
    void isMadeForItsOwnerOnly() throws Exception {
        var wanted = path.resolve("new/data");
        try (var data = open(wanted)) {
            assertThat(Files.getPosixFilePermissions(data.path()))
                    .hasSize(3)
                    .allMatch(permission -> permission.name().startsWith("OWNER"));
        }
    }

    @Test
    void tellsWhoHoldsItUntilItIsLetGo() {
        try (var data = open(path)) {
            data.servesPagesAt("http://localhost:8080");
            var occupant = DataDirectory.occupant(path).orElseThrow();

            assertThat(occupant.pid()).isEqualTo(ProcessHandle.current().pid());
            assertThat(occupant.address()).isEqualTo("http://localhost:8080");
            assertThat(occupant.port()).isNull();
        }
        assertThat(DataDirectory.occupant(path)).isEmpty();
    }

    @Test
    void isRefusedToASecondStartInTheSameProcess() {
        try (var data = open(path)) {
            data.servesPagesAt("http://localhost:8080");
            refusal(path).withMessageContaining("http://localhost:8080");
        }
        open(path).close();
    }

    @Test
    void isRefusedToASecondProcessWhichNamesTheFirst() throws Exception {
        try (var first = ServerProcess.hold(path)) {
            refusal(path)
                    .withMessageContaining("%d".formatted(first.pid()))
                    .withMessageContaining("http://localhost:8099");
            try (var second = ServerProcess.hold(path)) {
                assertThat(second.said()).hasSize(2).allMatch(line -> line.contains("http://localhost:8099"));
            }
        }
    }

    @Test
    void staysHeldWhenItsLockFileIsRead() throws Exception {
        try (var data = open(path)) {
            Files.readString(data.path().resolve("binhyen.lock"));
            DataDirectory.occupant(path);
            try (var second = ServerProcess.hold(path)) {
                assertThat(second.said()).hasSize(2);
            }
        }
    }

    @Test
    void isRefusedBelowAFile() throws Exception {
        var file = Files.createFile(path.resolve("file"));
        refusal(file.resolve("data")).withMessageContaining(file.toString());
    }

    @Test
    void isRefusedWhereAFileIs() throws Exception {
        var file = Files.createFile(path.resolve("file"));
        refusal(file).withMessageContaining(file.toString());
    }

    @Test
    void isRefusedWhereNothingCanBeWritten() {
        refusal(Path.of("/proc/binhyen")).withMessageContaining("/proc/binhyen");
        refusal(Path.of("/proc")).withMessageContaining("/proc");
    }

    /** One sentence in each language, and nothing else. */
    private static ThrowableAssertAlternative<CannotStart> refusal(Path path) {
        return assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> open(path))
                .satisfies(refused -> assertThat(refused.getMessage().lines()).hasSize(2));
    }

    private static DataDirectory open(Path path) {
        return DataDirectory.open(path, Clock.systemUTC());
    }
}
