package vn.binhyen.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's own programs: a directory with {@code initdb}, {@code pg_ctl} and {@code postgres} in it. */
record Programs(Path directory) {

    /**
     * The programs that the application carries, unpacked once below the given directory. Not below the system's
     * temporary directory, which is cleaned behind a running server's back and often forbids to execute.
     */
    static Programs unpackedIn(Path parent) throws IOException {
        var place = parent.resolve("postgresql-" + digest());
        if (!Files.exists(place)) {
            try (var archive = archive()) {
                Archive.unpack(archive, place);
            }
        }
        return new Programs(place.resolve("bin"));
    }

    String path(String program) {
        return directory.resolve(program).toString();
    }

    /** The major version, such as 18; a data directory can only be served by its own. */
    int major() throws Command.Failed {
        var version = Command.run(List.of(), path("postgres"), "--version");
        return Integer.parseInt(version.replaceFirst("(?s)^\\D*(\\d+).*", "$1"));
    }

    private static String digest() throws IOException {
        try (var archive = archive()) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (var read = archive.read(buffer); read >= 0; read = archive.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream archive() {
        var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var found = onLinux() ? Programs.class.getResourceAsStream("/postgres-linux-" + machine + ".txz") : null;
        return carried(found);
    }

    private static boolean onLinux() {
        return System.getProperty("os.name").equals("Linux");
    }

    private static InputStream carried(@Nullable InputStream found) {
        if (found == null) {
            throw new CannotStart(
                    "Không có PostgreSQL đi kèm cho máy này: hãy cài PostgreSQL từ bản 15 và đặt BINHYEN_DATABASE_URL, BINHYEN_OWNER_DATABASE_URL.",
                    "No PostgreSQL is included for this machine: install PostgreSQL 15 or later and set BINHYEN_DATABASE_URL and BINHYEN_OWNER_DATABASE_URL.");
        }
        return found;
    }
}
