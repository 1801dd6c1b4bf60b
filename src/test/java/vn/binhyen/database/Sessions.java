package vn.binhyen.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Short sessions of one role, for tests of the server itself. */
final class Sessions {

    private Sessions() {}

    static void run(Connections.Login login, String sql) throws SQLException {
        try (var session = open(login);
                var statement = session.createStatement()) {
            statement.execute(sql);
        }
    }

    static String value(Connections.Login login, String query) throws SQLException {
        var all = values(login, query);
        return all.isEmpty() ? "" : all.getFirst();
    }

    static List<String> values(Connections.Login login, String query) throws SQLException {
        try (var session = open(login);
                var statement = session.createStatement();
                var rows = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static Connection open(Connections.Login login) throws SQLException {
        return DriverManager.getConnection(login.url(), login.role(), login.password());
    }
}
