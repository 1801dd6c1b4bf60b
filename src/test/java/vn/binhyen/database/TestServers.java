package vn.binhyen.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The PostgreSQL servers of the tests, each started when it is first asked for and gone with the test process. Which of
 * them the persistence tests use is chosen by {@code -Dbinhyen.test.postgres=15} or {@code 18}, the default.
 */
public final class TestServers {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql/15/bin");

    private TestServers() {}

    /** The server that this run of the persistence tests is for. */
    public static TestServer chosen() {
        return isOldest() ? debian() : embedded();
    }

    /** Whether this run of the persistence tests is for the oldest PostgreSQL that an installation may have. */
    public static boolean isOldest() {
        var version = System.getProperty("binhyen.test.postgres", "18");
        return switch (version) {
            case "15" -> true;
            case "18" -> false;
            default -> throw new IllegalArgumentException("binhyen.test.postgres is 15 or 18, not " + version);
        };
    }

    /** PostgreSQL 18, as it comes with the application. */
    public static TestServer embedded() {
        return Embedded.SERVER;
    }

    /** PostgreSQL 15, as Debian installs it. */
    public static TestServer debian() {
        return Debian.SERVER;
    }

    /** Another PostgreSQL 18, on a copy of a data directory of the application. */
    public static TestServer copyOf(MadeOnce data) {
        return TestServer.startOn(data, "18", carried());
    }

    /** The application's own programs, unpacked once for all tests. */
    static Programs carried() {
        try {
            return Programs.unpackedIn(Path.of("target", "test-programs").toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Programs installed() {
        if (!Files.isExecutable(DEBIAN.resolve("initdb"))) {
            throw new IllegalStateException("The tests on PostgreSQL 15 need it: apt-get install postgresql-15");
        }
        return new Programs(DEBIAN);
    }

    private static final class Embedded {
        static final TestServer SERVER = TestServer.start("18", carried());
    }

    private static final class Debian {
        static final TestServer SERVER = TestServer.start("15", installed());
    }
}
