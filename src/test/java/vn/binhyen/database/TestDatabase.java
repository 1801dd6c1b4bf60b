package vn.binhyen.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Gives a test's application a database of its own, empty before the migrations. */
public class TestDatabase implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        var connections = fresh();
        context.registerBean(Connections.class, () -> connections);
    }

    private static Connections fresh() {
        try {
            var server = EmbeddedPostgres.builder().start();
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role binhyen_owner login password 'owner'");
                statement.execute("create role binhyen_app login password 'app' nosuperuser nobypassrls");
                statement.execute("create database binhyen owner binhyen_owner");
            }
            var url = "jdbc:postgresql://127.0.0.1:%d/binhyen".formatted(server.getPort());
            return new Connections(
                    new Connections.Login(url, "binhyen_app", "app"),
                    new Connections.Login(url, "binhyen_owner", "owner"));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
