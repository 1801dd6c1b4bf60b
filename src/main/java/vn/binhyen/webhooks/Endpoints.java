package vn.binhyen.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.webhooks.Endpoint.Pause;

/** The endpoints, as far as the transaction's scope shows them. */
@Repository
class Endpoints {

    private static final String COLUMNS = """
            select id, province_id, commune_id, name, url, acts, secret, made_at, failing_since, paused_at, pause
            from webhooks.endpoint
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Endpoints(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Endpoint> list() {
        return jdbc.sql(COLUMNS + "order by name, id")
                .query(Endpoints::endpoint)
                .list();
    }

    Optional<Endpoint> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(Endpoints::endpoint)
                .optional();
    }

    Endpoint get(UUID id) {
        return find(id).orElseThrow(() -> new NoSuchEndpoint(id));
    }

    void add(Endpoint endpoint) {
        jdbc.sql("""
                        insert into webhooks.endpoint (id, province_id, commune_id, name, url, acts, secret, made_at)
                        values (:id, :province, :commune, :name, :url, :acts, :secret, :madeAt)
                        """)
                .param("id", endpoint.id())
                .param("province", endpoint.provinceId())
                .param("commune", endpoint.communeId())
                .param("name", endpoint.name())
                .param("url", endpoint.url())
                .param("acts", endpoint.acts().toArray(String[]::new))
                .param("secret", endpoint.secret().value())
                .param("madeAt", endpoint.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void pause(UUID id, Pause pause) {
        jdbc.sql("update webhooks.endpoint set paused_at = ?, pause = ? where id = ? and paused_at is null")
                .params(now(), pause.name(), id)
                .update();
    }

    void resume(UUID id) {
        jdbc.sql("update webhooks.endpoint set paused_at = null, pause = null, failing_since = null where id = ?")
                .param(id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from webhooks.endpoint where id = ?").param(id).update();
    }

    void answered(UUID id) {
        jdbc.sql("update webhooks.endpoint set failing_since = null where id = ? and failing_since is not null")
                .param(id)
                .update();
    }

    /** Since when nothing arrives there. */
    Instant failed(UUID id) {
        return jdbc.sql("""
                        update webhooks.endpoint set failing_since = coalesce(failing_since, :now) where id = :id
                        returning failing_since
                        """)
                .param("now", now())
                .param("id", id)
                .query((row, i) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional()
                .orElseGet(clock::instant);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Endpoint endpoint(ResultSet row, int index) throws SQLException {
        var pause = row.getString("pause");
        return new Endpoint(
                row.getObject("id", UUID.class),
                row.getInt("province_id"),
                row.getObject("commune_id", Integer.class),
                row.getString("name"),
                row.getString("url"),
                List.of((String[]) row.getArray("acts").getArray()),
                new Secret(row.getString("secret")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("failing_since", OffsetDateTime.class)),
                instant(row.getObject("paused_at", OffsetDateTime.class)),
                pause == null ? null : Pause.valueOf(pause));
    }

    static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
