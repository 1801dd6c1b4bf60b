package vn.binhyen.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.IntSupplier;
import vn.binhyen.database.Connections.Login;

/**
 * The PostgreSQL that comes with the application: one server per data directory, on a port of this machine only, which
 * keeps what it has acknowledged.
 */
public final class EmbeddedServer implements AutoCloseable {

    private final Cluster cluster;
    private final Logins logins;

    private EmbeddedServer(Cluster cluster, Logins logins) {
        this.cluster = cluster;
        this.logins = logins;
    }

    /** Starts it, on the first day with a new cluster, and returns when both roles can work. */
    public static EmbeddedServer start(DataDirectory data) {
        try {
            return start(data, Programs.unpackedIn(data.path().resolve("programs")), Ports::free);
        } catch (IOException e) {
            throw failed(data.path(), e.toString());
        }
    }

    static EmbeddedServer start(DataDirectory data, Programs programs, IntSupplier ports) {
        try {
            var cluster = Cluster.in(data.path(), programs);
            var passwords = prepare(cluster, Passwords.fileIn(data.path()));
            var logins = new Logins(startOnFreePort(cluster, ports), passwords);
            var server = new EmbeddedServer(cluster, logins);
            server.makeUsable();
            data.servesDatabaseAt(logins.port());
            return server;
        } catch (Command.Failed e) {
            throw failed(data.path(), String.valueOf(e.getMessage()));
        } catch (IOException | SQLException e) {
            throw failed(data.path(), e.toString());
        }
    }

    /** How to reach the server that another process runs on this data directory, if one does. */
    public static Optional<Connections> running(Path data) {
        try {
            var passwords = Passwords.find(Passwords.fileIn(data));
            return DataDirectory.occupant(data)
                    .flatMap(occupant -> Optional.ofNullable(occupant.port()))
                    .flatMap(port -> passwords.map(known -> new Logins(port, known).to(Roles.DATABASE)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public Connections connections() {
        return connections(Roles.DATABASE);
    }

    Connections connections(String database) {
        return logins.to(database);
    }

    Login superuser() {
        return logins.superuser();
    }

    /** Makes a database of the owner's, in which the application may use what the owner makes. */
    void makeDatabase(String name) throws SQLException {
        try (var superuser = Logins.confirmed(superuser(), cluster.directory())) {
            makeDatabase(superuser, name);
        }
    }

    /** Ends all sessions and returns when everything is on disk. */
    @Override
    public void close() {
        try {
            cluster.stop();
        } catch (Command.Failed e) {
            throw new IllegalStateException("PostgreSQL did not stop: " + e.getMessage(), e);
        }
    }

    private static Passwords prepare(Cluster cluster, Path file) throws IOException, Command.Failed {
        var kept = Passwords.find(file);
        var passwords = kept.orElseGet(Passwords::random);
        if (!cluster.exists()) {
            passwords.keep(file);
            cluster.make(passwords);
            return passwords;
        }
        cluster.claim();
        if (kept.isEmpty()) {
            cluster.setSuperuserPassword(passwords);
            passwords.keep(file);
        }
        return passwords;
    }

    private static int startOnFreePort(Cluster cluster, IntSupplier ports) throws IOException {
        for (var attempt = 1; ; attempt++) {
            var port = ports.getAsInt();
            try {
                cluster.start(port);
                return port;
            } catch (Command.Failed e) {
                if (attempt == 5 || !Ports.isTaken(port)) {
                    throw failed(cluster.directory(), cluster.lastWords());
                }
            }
        }
    }

    private void makeUsable() throws SQLException {
        try (var superuser = Logins.confirmed(superuser(), cluster.directory())) {
            Roles.make(superuser, logins.passwords());
            makeDatabase(superuser, Roles.DATABASE);
        } catch (SQLException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private void makeDatabase(Connection superuser, String name) throws SQLException {
        Roles.makeDatabase(superuser, name);
        try (var owner = Logins.session(connections(name).owner())) {
            Roles.grantFutureTables(owner, Roles.APPLICATION);
        }
    }

    /** Programs say why over several lines; a console that should show one sentence gets one. */
    private static CannotStart failed(Path directory, String reason) {
        var said = reason.strip().replaceAll("\\s*\\R\\s*", " | ");
        return new CannotStart(
                "PostgreSQL đi kèm không khởi động được trong %s (%s).".formatted(directory, said),
                "The included PostgreSQL could not be started in %s (%s).".formatted(directory, said));
    }
}
