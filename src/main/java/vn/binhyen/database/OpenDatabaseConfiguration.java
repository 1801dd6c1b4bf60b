package vn.binhyen.database;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the database from {@code BINHYEN_DATABASE_URL}, {@code BINHYEN_OWNER_DATABASE_URL} and {@code BINHYEN_DATA}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingBean(Connections.class)
class OpenDatabaseConfiguration {

    @Bean(destroyMethod = "close")
    OpenDatabase openDatabase(
            @Value("${binhyen.database.url:}") String application,
            @Value("${binhyen.owner.database.url:}") String owner,
            @Value("${binhyen.data:data}") Path data,
            @Value("${binhyen.command:false}") boolean command,
            Clock clock) {
        if (!application.isEmpty() || !owner.isEmpty()) return OpenDatabase.named(application, owner);
        if (command) return OpenDatabase.running(data).orElseGet(() -> OpenDatabase.started(data, clock));
        return OpenDatabase.started(data, clock);
    }

    @Bean
    Connections connections(OpenDatabase database) {
        return database.connections();
    }

    @Bean
    ApplicationListener<WebServerInitializedEvent> tellsWhereThePagesAre(OpenDatabase database) {
        return event -> database.servesPagesAt(
                URI.create("http://localhost:" + event.getWebServer().getPort()));
    }
}
