package vn.binhyen.database;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/** Tells PostgreSQL the scope when a transaction begins; row-level security forgets it when the transaction ends. */
class ScopedTransactions extends JdbcTransactionManager {

    private static final String SET_SCOPE = """
            select set_config('binhyen.actor', ?, true), set_config('binhyen.everything', ?, true),
                set_config('binhyen.provinces', ?, true), set_config('binhyen.communes', ?, true),
                set_config('binhyen.organisations', ?, true)
            """;

    ScopedTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var scope = Scopes.current();
        try (var statement = connection.prepareStatement(SET_SCOPE)) {
            statement.setString(1, scope.actor());
            statement.setString(2, scope.everything() ? "on" : "off");
            statement.setString(3, listed(scope.provinces()));
            statement.setString(
                    4,
                    listed(Stream.concat(scope.communes().stream(), scope.absorbed().stream())
                            .toList()));
            statement.setString(5, listed(scope.organisations()));
            statement.execute();
        }
    }

    private static String listed(List<?> ids) {
        return ids.stream().map(String::valueOf).collect(joining(","));
    }
}
