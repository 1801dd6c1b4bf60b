package vn.binhyen.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import vn.binhyen.database.Connections.Login;

/** The ways into the embedded server on one port. */
record Logins(int port, Passwords passwords) {

    private static final String WRONG_PASSWORD = "28P01";

    Login superuser() {
        return new Login(url("postgres"), Cluster.SUPERUSER, passwords.superuser());
    }

    Connections to(String database) {
        return new Connections(
                new Login(url(database), Roles.APPLICATION, passwords.application()),
                new Login(url(database), Roles.OWNER, passwords.owner()));
    }

    static Connection session(Login login) throws SQLException {
        return DriverManager.getConnection(login.url(), login.role(), login.password());
    }

    /** The superuser's session, once it is certain that the server which answers is the one in this directory. */
    static Connection confirmed(Login superuser, Path directory) throws SQLException {
        try {
            var session = session(superuser);
            if (directory.equals(servedBy(session))) {
                return session;
            }
            session.close();
        } catch (SQLException e) {
            if (!WRONG_PASSWORD.equals(e.getSQLState())) {
                throw e;
            }
        }
        throw foreign(superuser, directory);
    }

    private static Path servedBy(Connection session) throws SQLException {
        try (var statement = session.createStatement();
                var rows = statement.executeQuery("select current_setting('data_directory')")) {
            rows.next();
            return Path.of(rows.getString(1));
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private static CannotStart foreign(Login superuser, Path directory) {
        return new CannotStart(
                "Máy chủ trả lời tại %s không phải là PostgreSQL của thư mục %s: hãy dừng máy chủ đó rồi chạy lại."
                        .formatted(superuser.url(), directory),
                "The server that answers at %s is not the PostgreSQL of %s: stop that server and start again."
                        .formatted(superuser.url(), directory));
    }
}
