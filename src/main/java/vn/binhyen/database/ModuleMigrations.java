package vn.binhyen.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Migrates every module by itself: its folder below {@code db/migration}, its history table. Modules do not refer to each
 * other's tables, so their order is free, but for {@code __root}, which sorts first, for {@code
 * regulations}, which took over columns of {@code organisations}, and for {@code issuances}, which took over letterheads of {@code directives} and
 * was handed those of {@code reports} and {@code reviews}. At a start with the scripts that were run last, none is
 * looked at.
 */
@Component
class ModuleMigrations implements FlywayMigrationStrategy {

    private static final Pattern FOLDER = Pattern.compile("db/migration/([^/]+)/V[^/]+\\.sql$");

    @Override
    public void migrate(Flyway flyway) {
        var owner = new JdbcTemplate(flyway.getConfiguration().getDataSource());
        var here = new MigrationFingerprint(owner);
        var ours = MigrationFingerprint.of(scripts());
        if (here.is(ours)) return;
        migrateAll(flyway);
        here.remember(ours);
    }

    private static void migrateAll(Flyway flyway) {
        for (var module : modules()) {
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .locations("classpath:db/migration/" + module)
                    .table(historyOf(module))
                    .baselineOnMigrate(true) // the others' histories are in the schema already
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
    }

    static String historyOf(String module) {
        return "flyway_schema_history_" + module;
    }

    static List<String> modules() {
        return Arrays.stream(scripts())
                .map(Object::toString)
                .map(name -> FOLDER.matcher(name.replace("]", "")))
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    private static Resource[] scripts() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
