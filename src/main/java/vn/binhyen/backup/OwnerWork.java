package vn.binhyen.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.stereotype.Component;
import vn.binhyen.database.Connections;
import vn.binhyen.database.Scopes;

/** Does work as the database's owner in one transaction, which carries the current scope like any other. */
@Component
class OwnerWork {

    /** Values are written the same way whatever a server, a role or a zone is set to. */
    private static final String ALIKE_EVERYWHERE = """
            set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC';
            set local extra_float_digits = 1; set local bytea_output = 'hex'; set local statement_timeout = 0;
            set local idle_in_transaction_session_timeout = 0; set local search_path = pg_catalog
            """;

    private final Connections connections;

    OwnerWork(Connections connections) {
        this.connections = connections;
    }

    /** Work on one connection; what it throws undoes all of it. */
    interface Work<T> {
        T on(Connection connection) throws SQLException, IOException;
    }

    /** Sees everything as it was when it began, changes nothing, and lets everybody else go on. */
    <T> T reading(Work<T> work) throws IOException, SQLException {
        return inTransaction(Connection.TRANSACTION_REPEATABLE_READ, true, work);
    }

    <T> T writing(Work<T> work) throws IOException, SQLException {
        return inTransaction(Connection.TRANSACTION_READ_COMMITTED, false, work);
    }

    private <T> T inTransaction(int isolation, boolean readOnly, Work<T> work) throws IOException, SQLException {
        var owner = connections.owner();
        try (var connection = DriverManager.getConnection(owner.url(), owner.role(), owner.password())) {
            connection.setTransactionIsolation(isolation);
            connection.setReadOnly(readOnly);
            connection.setAutoCommit(false);
            try {
                prepare(connection);
                var result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | IOException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static void prepare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var scope = connection.prepareStatement("select set_config('binhyen.actor', ?, true),"
                        + " set_config('binhyen.everything', 'on', true)")) {
            statement.execute(ALIKE_EVERYWHERE);
            scope.setString(1, Scopes.current().actor());
            scope.execute();
        }
    }
}
