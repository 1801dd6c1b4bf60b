package vn.binhyen.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.zip.CRC32;

/**
 * What takes long to make and is the same for all tests: a directory that the first test process in need of it makes, and
 * of which every test takes a copy. It is made anew
 * after every compilation, and every day.
 */
public record MadeOnce(Path place, String name, Making making) {

    private static final Object ONE_THREAD = new Object();

    /** Fills an empty directory; what it leaves running would be missing in the copies. */
    public interface Making {
        void in(Path directory) throws Exception;
    }

    public MadeOnce(String name, Making making) {
        this(Path.of("target", "made-once").toAbsolutePath(), name, making);
    }

    /** Puts a copy of it into an existing directory. */
    public void copyInto(Path directory) {
        synchronized (ONE_THREAD) {
            try {
                Files.createDirectories(place);
                copyAlone(directory);
            } catch (Exception e) {
                throw new IllegalStateException(name + " could not be made", e);
            }
        }
    }

    /** No other process makes it meanwhile, or makes it anew. */
    private void copyAlone(Path directory) throws Exception {
        try (var guard = FileChannel.open(place.resolve(name + ".guard"), CREATE, WRITE)) {
            guard.lock();
            var made = place.resolve(name + "-" + fingerprint());
            if (!Files.exists(made)) make(made);
            copy(made, directory);
        }
    }

    /** Under another name first: one that was cut short is never taken for a whole one. */
    private void make(Path made) throws Exception {
        removeFormer();
        var draft = Files.createTempDirectory("binhyen-" + name + "-");
        var copied = Files.createDirectory(place.resolve(name + "-draft"));
        try {
            making.in(draft);
            copy(draft, copied);
        } finally {
            Archive.deleteTree(draft);
        }
        Files.move(copied, made, StandardCopyOption.ATOMIC_MOVE);
    }

    private void removeFormer() throws IOException {
        try (var found = Files.newDirectoryStream(place, name + "-*")) {
            for (var former : found) Archive.deleteTree(former);
        }
    }

    /** All but the locks of whoever was there before, and programs: they hold links, and are unpacked or shared anew. */
    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.skip(1).toList()) {
                boolean left = from.relativize(file).startsWith("programs")
                        || file.getFileName().toString().startsWith("binhyen.");
                if (!left) Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Of the day, and of all that is on the class path: its name, its size and when it was written. */
    private static String fingerprint() throws IOException {
        var print = new CRC32();
        print.update(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString().getBytes(UTF_8));
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!Files.exists(Path.of(entry))) continue;
            try (var files = Files.walk(Path.of(entry))) {
                files.filter(Files::isRegularFile).sorted().forEach(file -> take(print, file));
            }
        }
        return Long.toHexString(print.getValue());
    }

    private static void take(CRC32 print, Path file) {
        try {
            print.update("%s %d %s\n"
                    .formatted(file, Files.size(file), Files.getLastModifiedTime(file))
                    .getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
