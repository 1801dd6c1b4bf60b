package vn.binhyen.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The installations that offices trust, as far as the transaction's scope shows them. */
@Repository
class Installations {

    private static final String COLUMNS = """
            select id, province_id, name, tells_of, public_key, trusted_from, trusted_until, ended_at
            from exchange.installation
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Installations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those in force or yet to come first, by name. */
    List<Installation> of(int province) {
        return jdbc.sql(COLUMNS + """
                        where province_id = :province
                        order by ended_at is not null, coalesce(trusted_until, 'infinity') desc, name, id
                        """)
                .param("province", province)
                .query(Installations::installation)
                .list();
    }

    List<Installation> withKey(int province, String keyId) {
        return jdbc.sql(COLUMNS + "where province_id = :province and key_id = :key order by trusted_from desc, id")
                .param("province", province)
                .param("key", keyId)
                .query(Installations::installation)
                .list();
    }

    Optional<Installation> find(int province, UUID id) {
        return jdbc.sql(COLUMNS + "where province_id = :province and id = :id for update")
                .param("province", province)
                .param("id", id)
                .query(Installations::installation)
                .optional();
    }

    /** False where the same form was sent before. */
    boolean add(Installation installation, String actor) {
        return jdbc.sql("""
                        insert into exchange.installation (id, province_id, name, tells_of, public_key, key_id, trusted_from,
                            trusted_until, added_at, added_by)
                        values (:id, :province, :name, :tellsOf, :key, :keyId, :from, :until, :at, :by)
                        on conflict (id) do nothing
                        """)
                        .param("id", installation.id())
                        .param("province", installation.provinceId())
                        .param("name", installation.name())
                        .param("tellsOf", installation.tellsOf())
                        .param("key", installation.publicKey())
                        .param("keyId", installation.keyId())
                        .param("from", installation.from())
                        .param("until", installation.until(), java.sql.Types.DATE)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", actor)
                        .update()
                == 1;
    }

    void end(UUID id) {
        jdbc.sql("update exchange.installation set ended_at = :at where id = :id")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static Installation installation(ResultSet row, int index) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Installation(
                row.getObject("id", UUID.class),
                row.getInt("province_id"),
                row.getString("name"),
                row.getString("tells_of"),
                row.getString("public_key"),
                row.getObject("trusted_from", LocalDate.class),
                row.getObject("trusted_until", LocalDate.class),
                ended == null ? null : ended.toInstant());
    }
}
