package vn.binhyen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeOnceTest {

    @TempDir
    Path place;

    @TempDir
    Path directory;

    final AtomicInteger times = new AtomicInteger();

    @Test
    void isMadeOnceHoweverManyCopyItAtOnce() throws Exception {
        var copies = List.<Callable<Path>>of(() -> copy("one"), () -> copy("two"), () -> copy("three"));
        try (var threads = Executors.newFixedThreadPool(copies.size())) {
            for (var copy : threads.invokeAll(copies))
                assertThat(copy.get().resolve("inner/kept")).hasContent("content 1");
        }
    }

    @Test
    void permissionsAreCopiedAndLocksAndProgramsAreNot() throws Exception {
        var copied = copy("one");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copied.resolve("inner"))))
                .isEqualTo("rwx------");
        assertThat(copied.resolve("programs")).doesNotExist();
        assertThat(copied.resolve("binhyen.lock")).doesNotExist();
    }

    @Test
    void whatWasCutShortIsMadeAgain() throws Exception {
        var cutShort = new MadeOnce(place, "claim", path -> {
            make(path);
            throw new IllegalStateException("killed");
        });
        assertThatThrownBy(() -> cutShort.copyInto(directory)).hasRootCauseMessage("killed");
        assertThat(copy("one").resolve("inner/kept")).hasContent("content 2");
    }

    @Test
    void whatWasMadeOfOtherClassesIsRemovedAndNotCopied() throws Exception {
        var former = Files.createDirectories(place.resolve("claim-0"));
        Files.writeString(former.resolve("former"), "of other classes");
        assertThat(copy("one").resolve("former")).doesNotExist();
        assertThat(former).doesNotExist();
    }

    private Path copy(String name) throws Exception {
        var copy = Files.createDirectory(directory.resolve(name));
        new MadeOnce(place, "claim", this::make).copyInto(copy);
        return copy;
    }

    private void make(Path path) throws Exception {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectory(path.resolve("inner"), ownerOnly);
        Files.writeString(path.resolve("inner/kept"), "content " + times.incrementAndGet());
        Files.createDirectories(path.resolve("programs/some"));
        Files.writeString(path.resolve("binhyen.lock"), "somebody");
    }
}
