package vn.binhyen.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which migrations a database has run, in one word, so that a start with the same ones need not ask for each module. It stands in the comment of a
 * history table: a backup does not carry it, and what is restored is looked at anew.
 */
final class MigrationFingerprint {

    private static final String TABLE = "flyway_schema_history___root";

    private static final String READ = "select obj_description(to_regclass('%s'), 'pg_class')".formatted(TABLE);

    private final JdbcTemplate owner;

    MigrationFingerprint(JdbcTemplate owner) {
        this.owner = owner;
    }

    /** SHA-256 over the names and bytes of all scripts. */
    static String of(Resource[] scripts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var sorted = Arrays.stream(scripts)
                    .sorted(Comparator.comparing(MigrationFingerprint::path))
                    .toList();
            for (var script : sorted) {
                digest.update(path(script).getBytes(StandardCharsets.UTF_8));
                digest.update(script.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Module and file, wherever the program lies. */
    private static String path(Resource script) {
        var whole = script.toString().replace("]", "");
        return whole.substring(whole.lastIndexOf("db/migration/"));
    }

    boolean is(String fingerprint) {
        return fingerprint.equals(read());
    }

    private @Nullable String read() {
        return owner.queryForObject(READ, String.class);
    }

    /** A comment takes no parameter; hexadecimal digits need no quoting. */
    void remember(String fingerprint) {
        owner.execute("comment on table " + TABLE + " is '" + fingerprint + "'");
    }
}
