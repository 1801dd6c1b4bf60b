package vn.binhyen.database;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's own programs: a directory with {@code initdb}, {@code pg_ctl} and {@code postgres} in it. */
record Programs(Path directory) {

    /**
     * The programs that the application carries, unpacked once below the given directory. Not below the system's
     * temporary directory, which is cleaned behind a running server's back and often forbids to execute.
     */
    static Programs unpackedIn(Path parent) throws IOException {
        var archive = archive();
        var place = parent.resolve("postgresql-" + Long.toHexString(fingerprint(archive)));
        if (!Files.exists(place)) {
            try (var content = archive.openStream()) {
                Archive.unpack(content, place);
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

    /** Tells one version's archive from another's without reading its 15 MB at each start. */
    private static long fingerprint(URL archive) throws IOException {
        var connection = archive.openConnection();
        return connection instanceof JarURLConnection jar
                ? jar.getJarEntry().getCrc()
                : connection.getContentLengthLong();
    }

    private static URL archive() {
        var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return carried(onLinux() ? Programs.class.getResource("/postgres-linux-" + machine + ".txz") : null);
    }

    private static boolean onLinux() {
        return System.getProperty("os.name").equals("Linux");
    }

    private static URL carried(@Nullable URL found) {
        if (found == null) {
            throw new CannotStart(
                    "Không có PostgreSQL đi kèm cho máy này: hãy cài PostgreSQL từ bản 15 và đặt BINHYEN_DATABASE_URL, BINHYEN_OWNER_DATABASE_URL.",
                    "No PostgreSQL is included for this machine: install PostgreSQL 15 or later and set BINHYEN_DATABASE_URL and BINHYEN_OWNER_DATABASE_URL.");
        }
        return found;
    }
}
