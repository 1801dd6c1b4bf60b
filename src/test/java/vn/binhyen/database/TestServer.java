package vn.binhyen.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A PostgreSQL server in a temporary directory that is stopped and deleted when the tests end. */
public final class TestServer {

    private static final String PREFIX = "binhyen-test-";

    private final EmbeddedServer server;
    private final AtomicInteger databases = new AtomicInteger();
    private Connections migrated;

    private TestServer(EmbeddedServer server) {
        this.server = server;
    }

    static TestServer start(String name, Programs programs) {
        try {
            removeLeftovers(programs);
            var path = temporaryDirectory(name);
            var data = DataDirectory.open(path, Clock.systemUTC());
            var server = EmbeddedServer.start(data, programs, Ports::free);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, data)));
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

    /** A new database as the owner's migrations leave it: they run once, and each is a copy of what they made. */
    public synchronized Connections migratedDatabase(Consumer<Connections.Login> migrations) {
        if (migrated == null) {
            var connections = freshDatabase();
            migrations.accept(connections.owner());
            migrated = connections;
        }
        return copyOf(migrated);
    }

    private Connections copyOf(Connections template) {
        var name = "test_" + databases.incrementAndGet();
        try {
            for (var sql : List.of(
                    "create database %s template %s owner %s".formatted(name, nameOf(template), Roles.OWNER),
                    "revoke all on database %s from public".formatted(name),
                    "grant connect on database %s to %s".formatted(name, Roles.APPLICATION)))
                Sessions.run(superuser(), sql);
            return server.connections(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String nameOf(Connections database) {
        var url = database.owner().url();
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /** For what only an administrator can look up. */
    public Connections.Login superuser() {
        return server.superuser();
    }

    /** For Debian's, root gives the directory to an unprivileged user, so that it runs as that user. */
    private static Path temporaryDirectory(String name) throws IOException, Command.Failed {
        var path = Files.createTempDirectory(PREFIX + name + "-");
        if (name.equals("15") && Files.getAttribute(path, "unix:uid").equals(0)) {
            RunAs.unprivileged(path).give(path);
        }
        return path;
    }

    /** Stops and deletes what test processes that were killed have left behind. */
    private static void removeLeftovers(Programs programs) throws IOException, Command.Failed {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (var found = Files.newDirectoryStream(temporary, PREFIX + programs.major() + "-*")) {
            for (var path : found) {
                if (isLeft(path)) {
                    Cluster.in(path, programs).claim();
                    Archive.deleteTree(path);
                }
            }
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

    private static void end(EmbeddedServer server, DataDirectory data) {
        server.close();
        data.close();
        try {
            Archive.deleteTree(data.path());
        } catch (IOException e) {
            System.err.println("Left behind: " + e.getMessage());
        }
    }
}
