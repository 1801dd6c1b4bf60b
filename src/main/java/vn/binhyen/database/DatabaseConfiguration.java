package vn.binhyen.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** Wires the two roles: the application's pool for all work, the owner's plain connections for migrations. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    @Primary
    DataSource dataSource(Connections connections) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(connections.application().url());
        pool.setUsername(connections.application().role());
        pool.setPassword(connections.application().password());
        pool.setMaximumPoolSize(16);
        return pool;
    }

    @Bean
    @FlywayDataSource
    DataSource ownerDataSource(Connections connections) {
        var owner = connections.owner();
        return new SimpleDriverDataSource(new org.postgresql.Driver(), owner.url(), owner.role(), owner.password());
    }

    @Bean
    FlywayConfigurationCustomizer namesTheApplicationRole(Connections connections) {
        return flyway -> flyway.placeholders(
                java.util.Map.of("application", connections.application().role()));
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new ScopedTransactions(dataSource);
    }
}
