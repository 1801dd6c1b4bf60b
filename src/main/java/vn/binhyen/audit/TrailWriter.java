package vn.binhyen.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an entry on a connection. Who works on the application's connections publishes an event instead; this is public
 * for maintenance, which works as the owner on a connection and in a transaction of its own.
 */
public final class TrailWriter {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final String INSERT =
            "insert into audit.entry (act, subject, details, request) values (?, ?, ?::json, ?)";

    private TrailWriter() {}

    /** Writes the act in the connection's transaction, under the actor that is set in it. */
    public static void write(Connection connection, Audited act) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, act.act());
            statement.setString(2, act.subject());
            statement.setString(3, JSON.writeValueAsString(act.details()));
            statement.setString(4, request());
            statement.executeUpdate();
        }
    }

    /** The reference that the web puts on each request's log lines; jobs have none. */
    private static @Nullable String request() {
        return MDC.get("request");
    }
}
