package vn.binhyen.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/** A PostgreSQL server in a temporary directory that is stopped and deleted when the tests end. */
public final class TestServer {

    private static final String PREFIX = "binhyen-test-";

    /** As the owner's migrations leave it; nobody works in it, so that it can be copied. */
    private static final String MIGRATED = "migrated";

    private final EmbeddedServer server;
    private final AtomicInteger databases = new AtomicInteger();

    private TestServer(EmbeddedServer server) {
        this.server = server;
    }

    static TestServer start(String name, Programs programs) {
        return startOn(new MadeOnce("migrated-" + name, path -> migrate(name, programs, path)), name, programs);
    }

    /** A server on a copy of a data directory. */
    static TestServer startOn(MadeOnce made, String name, Programs programs) {
        try {
            removeLeftovers(programs);
            var path = temporaryDirectory(name);
            made.copyInto(path);
            var data = DataDirectory.open(path, Clock.systemUTC());
            var server = EmbeddedServer.start(data, programs, Ports::free);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(data, programs)));
            return new TestServer(server);
        } catch (IOException | Command.Failed e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new database of the owner's with nothing in it. */
    public Connections freshDatabase() {
        var name = "test_" + databases.incrementAndGet();
        try {
            server.makeDatabase(name);
            return server.connections(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new database as the owner's migrations leave it. */
    public Connections migratedDatabase() {
        var name = "test_" + databases.incrementAndGet();
        try {
            for (var sql : List.of(
                    "create database %s template %s owner %s".formatted(name, MIGRATED, Roles.OWNER),
                    // Nobody pulls the plug of a test's database: those that are killed are the application's own.
                    "alter database %s set synchronous_commit = off".formatted(name),
                    "revoke all on database %s from public".formatted(name),
                    "grant connect on database %s to %s".formatted(name, Roles.APPLICATION)))
                Sessions.run(superuser(), sql);
            return server.connections(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The database that was there from the beginning, such as the one that a copied directory holds. */
    public Connections ownDatabase() {
        return server.connections();
    }

    /** For what only an administrator can look up. */
    public Connections.Login superuser() {
        return server.superuser();
    }

    private static void migrate(String name, Programs programs, Path path) throws Exception {
        letServe(name, path);
        try (var data = DataDirectory.open(path, Clock.systemUTC());
                var server = EmbeddedServer.start(data, programs, Ports::free)) {
            server.makeDatabase(MIGRATED);
            var owner = server.connections(MIGRATED).owner();
            new ModuleMigrations()
                    .migrate(Flyway.configure()
                            .dataSource(owner.url(), owner.role(), owner.password())
                            .placeholders(Map.of("application", Roles.APPLICATION))
                            .load());
        }
    }

    private static Path temporaryDirectory(String name) throws IOException, Command.Failed {
        var path = Files.createTempDirectory(PREFIX + name + "-");
        letServe(name, path);
        return path;
    }

    /** For Debian's, root gives the directory to an unprivileged user, so that it runs as that user. */
    private static void letServe(String name, Path path) throws IOException, Command.Failed {
        if (name.equals("15") && Files.getAttribute(path, "unix:uid").equals(0)) {
            RunAs.unprivileged(path).give(path);
        }
    }

    /** Stops and deletes what test processes that were killed have left behind. */
    private static void removeLeftovers(Programs programs) throws IOException, Command.Failed {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (var found = Files.newDirectoryStream(temporary, PREFIX + programs.major() + "-*")) {
            found.forEach(path -> removeIfLeft(path, programs));
        }
    }

    /** Another process may be removing it, too: its own, or one that was left. */
    private static void removeIfLeft(Path path, Programs programs) {
        try {
            if (!isLeft(path)) return;
            Cluster.in(path, programs).claim();
            Archive.deleteTree(path);
        } catch (IOException | UncheckedIOException | Command.Failed e) {
            System.err.println("Not removed: " + e.getMessage());
        }
    }

    /** Not one that another test process is only just making. */
    private static boolean isLeft(Path path) throws IOException {
        var changed = Files.getLastModifiedTime(path).toInstant();
        return Files.isWritable(path)
                && Files.exists(path.resolve("postgresql"))
                && DataDirectory.occupant(path).isEmpty()
                && changed.isBefore(Instant.now().minusSeconds(60));
    }

    /** At once: nobody needs on disk what is deleted next. */
    private static void end(DataDirectory data, Programs programs) {
        try {
            var cluster = Cluster.in(data.path(), programs);
            var directory = cluster.directory().toString();
            var stop = new String[] {programs.path("pg_ctl"), "stop", "-w", "-m", "immediate", "-D", directory};
            Command.run(cluster.runAs().prefix(), stop);
            data.close();
            Archive.deleteTree(data.path());
        } catch (IOException | Command.Failed e) {
            System.err.println("Left behind: " + e.getMessage());
        }
    }
}
