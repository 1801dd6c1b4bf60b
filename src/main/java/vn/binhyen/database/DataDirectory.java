package vn.binhyen.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * The directory in which the application keeps everything, held by one process at a time.
 *
 * <p>{@code binhyen.lock} tells who that is. The lock itself is on a second file that nobody reads, because POSIX drops
 * all of a process's locks on a file as soon as that process closes any of its channels to it.
 */
public final class DataDirectory implements AutoCloseable {

    /** Opening the guard twice in one process would lose the first lock, so it is asked here first. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel guard;
    private Occupant occupant;

    private DataDirectory(Path path, FileChannel guard, Instant started) {
        this.path = path;
        this.guard = guard;
        this.occupant = new Occupant(ProcessHandle.current().pid(), started, null, null);
    }

    /** Makes the directory if it is missing and takes it, or says in one sentence why it cannot be had. */
    public static DataDirectory open(Path wanted, Clock clock) {
        var path = wanted.toAbsolutePath().normalize();
        try {
            path = created(path);
            return taken(path, clock.instant());
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    /** Who holds the directory now; empty when nobody does, whatever an earlier process left behind. */
    public static Optional<Occupant> occupant(Path wanted) {
        try {
            var path = wanted.toRealPath();
            return isHeld(path) ? LockFile.in(path).find() : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public Path path() {
        return path;
    }

    /** Tells the next start and {@code bin/binhyen} where the pages are served. */
    public void servesPagesAt(String address) {
        announce(occupant.withAddress(address));
    }

    void servesDatabaseAt(int port) {
        announce(occupant.withPort(port));
    }

    @Override
    public void close() {
        try {
            LockFile.in(path).delete();
            guard.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(path);
        }
    }

    private synchronized void announce(Occupant changed) {
        occupant = changed;
        try {
            LockFile.in(path).write(changed);
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    private static Path created(Path path) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path, ownerOnly);
        }
        return path.toRealPath();
    }

    private static DataDirectory taken(Path path, Instant started) throws IOException {
        if (!HELD.add(path)) {
            throw occupied(path);
        }
        try {
            var directory = new DataDirectory(path, locked(path), started);
            directory.announce(directory.occupant);
            return directory;
        } catch (IOException | RuntimeException e) {
            HELD.remove(path);
            throw e;
        }
    }

    private static FileChannel locked(Path path) throws IOException {
        var guard = FileChannel.open(guardIn(path), CREATE, READ, WRITE);
        for (var attempt = 1; guard.tryLock() == null; attempt++) {
            if (attempt == 3) {
                guard.close();
                throw occupied(path);
            }
            LockSupport.parkNanos(100_000_000); // somebody may only be asking who the occupant is
        }
        return guard;
    }

    private static boolean isHeld(Path path) throws IOException {
        if (HELD.contains(path)) {
            return true;
        }
        if (!Files.exists(guardIn(path))) {
            return false;
        }
        try (var guard = FileChannel.open(guardIn(path), READ);
                var free = guard.tryLock(0, Long.MAX_VALUE, true)) {
            return free == null;
        }
    }

    private static Path guardIn(Path path) {
        return path.resolve("binhyen.guard");
    }

    private static CannotStart occupied(Path path) throws IOException {
        var who = LockFile.in(path).find();
        var pid = who.map(found -> String.valueOf(found.pid())).orElse("?");
        var address = who.flatMap(found -> Optional.ofNullable(found.address())).orElse("…");
        return new CannotStart(
                "Bình Yên đang chạy với thư mục dữ liệu %s (tiến trình %s, %s): hãy dùng bản đang chạy, hoặc dừng nó trước."
                        .formatted(path, pid, address),
                "Bình Yên is already running on the data directory %s (process %s, %s): use that one, or stop it first."
                        .formatted(path, pid, address));
    }

    private static CannotStart unusable(Path path, IOException reason) {
        return new CannotStart(
                "Không tạo được hoặc không ghi được vào thư mục dữ liệu %s (%s): hãy sửa quyền, hoặc chọn thư mục khác bằng BINHYEN_DATA."
                        .formatted(path, reason),
                "The data directory %s cannot be created or written (%s): correct its permissions, or choose another with BINHYEN_DATA."
                        .formatted(path, reason));
    }
}
