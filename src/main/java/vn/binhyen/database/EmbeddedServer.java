package vn.binhyen.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.IntSupplier;
import vn.binhyen.database.Connections.Login;

/**
 * The PostgreSQL that comes with the application: one server per data directory, on a port of this machine only, which
 * keeps what it has acknowledged.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final String WRONG_PASSWORD = "28P01";

    private final Cluster cluster;
    private final Passwords passwords;
    private final int port;

    private EmbeddedServer(Cluster cluster, Passwords passwords, int port) {
        this.cluster = cluster;
        this.passwords = passwords;
        this.port = port;
    }

    /** Starts it, on the first day with a new cluster, and returns when both roles can work. */
    public static EmbeddedServer start(DataDirectory data) {
        try {
            return start(data, Programs.unpackedIn(data.path().resolve("programs")), EmbeddedServer::freePort);
        } catch (IOException e) {
            throw failed(data.path(), String.valueOf(e.getMessage()));
        }
    }

    static EmbeddedServer start(DataDirectory data, Programs programs, IntSupplier ports) {
        try {
            var cluster = Cluster.in(data.path(), programs);
            var passwords = prepare(cluster, Passwords.fileIn(data.path()));
            var server = new EmbeddedServer(cluster, passwords, startOnFreePort(cluster, ports));
            server.makeUsable();
            data.servesDatabaseAt(server.port);
            return server;
        } catch (IOException | Command.Failed | SQLException e) {
            throw failed(data.path(), String.valueOf(e.getMessage()).strip());
        }
    }

    /** How to reach the server that another process runs on this data directory, if one does. */
    public static Optional<Connections> running(Path data) {
        try {
            var passwords = Passwords.find(Passwords.fileIn(data));
            return DataDirectory.occupant(data)
                    .flatMap(occupant -> Optional.ofNullable(occupant.port()))
                    .flatMap(port -> passwords.map(known -> connections(port, Roles.DATABASE, known)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public Connections connections() {
        return connections(Roles.DATABASE);
    }

    Connections connections(String database) {
        return connections(port, database, passwords);
    }

    Login superuser() {
        return new Login(url(port, "postgres"), Cluster.SUPERUSER, passwords.superuser());
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

    /** A port that nobody has now. Somebody may take it before PostgreSQL does, so the start is tried on others. */
    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The superuser's session, once it is certain that the server which answers is the one in our directory. */
    static Connection confirmed(Login superuser, Path directory) throws SQLException {
        try {
            var session = session(superuser);
            try (var statement = session.createStatement();
                    var rows = statement.executeQuery("show data_directory")) {
                if (rows.next() && directory.equals(Path.of(rows.getString(1)))) {
                    return session;
                }
            }
            session.close();
        } catch (SQLException e) {
            if (!WRONG_PASSWORD.equals(e.getSQLState())) {
                throw e;
            }
        }
        throw foreign(superuser, directory);
    }

    private static Passwords prepare(Cluster cluster, Path file) throws IOException, Command.Failed {
        var kept = Passwords.find(file);
        var passwords = kept.orElseGet(Passwords::random);
        if (!cluster.exists()) {
            passwords.keep(file);
            cluster.make(passwords);
        } else {
            cluster.claim();
            if (kept.isEmpty()) {
                cluster.setSuperuserPassword(passwords);
                passwords.keep(file);
            }
        }
        return passwords;
    }

    private static int startOnFreePort(Cluster cluster, IntSupplier ports) throws IOException, Command.Failed {
        for (var attempt = 1; ; attempt++) {
            var port = ports.getAsInt();
            try {
                cluster.start(port);
                return port;
            } catch (Command.Failed e) {
                if (attempt == 5 || !isTaken(port)) {
                    throw failed(cluster.directory(), cluster.lastWords());
                }
            }
        }
    }

    private static boolean isTaken(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void makeUsable() throws SQLException {
        try {
            try (var superuser = confirmed(superuser(), cluster.directory())) {
                Roles.make(superuser, passwords);
                makeDatabase(superuser, Roles.DATABASE);
            }
        } catch (SQLException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** A database of the owner's, in which the application may use what the owner makes. */
    void makeDatabase(Connection superuser, String name) throws SQLException {
        Roles.makeDatabase(superuser, name);
        try (var owner = session(connections(name).owner())) {
            Roles.grantFutureTables(owner, Roles.APPLICATION);
        }
    }

    private static Connections connections(int port, String database, Passwords passwords) {
        var url = url(port, database);
        return new Connections(
                new Login(url, Roles.APPLICATION, passwords.application()),
                new Login(url, Roles.OWNER, passwords.owner()));
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private static Connection session(Login login) throws SQLException {
        return DriverManager.getConnection(login.url(), login.role(), login.password());
    }

    private static CannotStart foreign(Login superuser, Path directory) {
        return new CannotStart(
                "Máy chủ trả lời tại %s không phải là PostgreSQL của thư mục %s: hãy dừng máy chủ đó rồi chạy lại."
                        .formatted(superuser.url(), directory),
                "The server that answers at %s is not the PostgreSQL of %s: stop that server and start again."
                        .formatted(superuser.url(), directory));
    }

    private static CannotStart failed(Path directory, String reason) {
        return new CannotStart(
                "PostgreSQL đi kèm không khởi động được trong %s (%s).".formatted(directory, reason),
                "The included PostgreSQL could not be started in %s (%s).".formatted(directory, reason));
    }
}
