package vn.binhyen.database;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import vn.binhyen.database.Connections.Login;

/** The database that the application works on: one that was named, one that runs already, or its own. */
record OpenDatabase(
        Connections connections,
        @Nullable DataDirectory data,
        @Nullable EmbeddedServer server) implements AutoCloseable {

    /** The database at two JDBC addresses, one for each role, each with its {@code user} and {@code password}. */
    static OpenDatabase named(String application, String owner) {
        return new OpenDatabase(new Connections(login(application), login(owner)), null, null);
    }

    /** The database of the application that runs on the data directory now. */
    static Optional<OpenDatabase> running(Path data) {
        return EmbeddedServer.running(data).map(found -> new OpenDatabase(found, null, null));
    }

    /** The included server, started on the data directory. */
    static OpenDatabase started(Path path, Clock clock) {
        var data = DataDirectory.open(path, clock);
        try {
            var server = EmbeddedServer.start(data);
            return new OpenDatabase(server.connections(), data, server);
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    void servesPagesAt(URI address) {
        if (data != null) data.servesPagesAt(address.toString());
    }

    @Override
    public void close() {
        if (server != null) server.close();
        if (data != null) data.close();
    }

    private static Login login(String url) {
        var parsed = url.startsWith("jdbc:postgresql:") ? Driver.parseURL(url, new Properties()) : null;
        if (parsed == null || parsed.getProperty("user") == null) {
            throw new CannotStart(
                    "Địa chỉ cơ sở dữ liệu phải có dạng jdbc:postgresql://máy/tên?user=…&password=…, cho cả"
                            + " BINHYEN_DATABASE_URL và BINHYEN_OWNER_DATABASE_URL.",
                    "A database address looks like jdbc:postgresql://host/name?user=…&password=…, both in"
                            + " BINHYEN_DATABASE_URL and in BINHYEN_OWNER_DATABASE_URL.");
        }
        return new Login(url, parsed.getProperty("user"), parsed.getProperty("password", ""));
    }
}
