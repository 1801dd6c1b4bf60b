package vn.binhyen.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.webhooks.Delivery.State;

/** What is and was to be told to endpoints: the outbox and its log. */
@Repository
class Deliveries {

    private static final String COLUMNS = """
            d.id, d.endpoint, d.message, d.act, d.body, d.made_at, d.state, d.attempts, d.next_at, d.tried_at, d.status,
            d.problem, d.took_ms
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Deliveries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Lays the message out for whoever listens to the act there; the rest of the transaction sees who that is. */
    void layOut(Place place, Message message) {
        jdbc.sql("select set_config('binhyen.webhooks', 'on', true)")
                .query(String.class)
                .single();
        jdbc.sql("""
                        insert into webhooks.delivery (province_id, commune_id, endpoint, message, act, body, made_at, next_at)
                        select province_id, commune_id, id, :message, :act, :body, :now, :now from webhooks.endpoint
                        where province_id = :province and (commune_id is null or commune_id = :commune::integer)
                            and :act = any (acts) and paused_at is null
                        """)
                .param("message", message.id())
                .param("act", message.act())
                .param("body", message.body())
                .param("now", now())
                .param("province", place.provinceId())
                .param("commune", place.communeId())
                .update();
    }

    void layOut(Endpoint endpoint, Message message) {
        jdbc.sql("""
                        insert into webhooks.delivery (province_id, commune_id, endpoint, message, act, body, made_at, next_at)
                        values (:province, :commune, :endpoint, :message, :act, :body, :now, :now)
                        """)
                .param("province", endpoint.provinceId())
                .param("commune", endpoint.communeId())
                .param("endpoint", endpoint.id())
                .param("message", message.id())
                .param("act", message.act())
                .param("body", message.body())
                .param("now", now())
                .update();
    }

    /**
     * The oldest message that is due for each endpoint, one of each so that an endpoint which does not answer keeps nobody
     * else waiting. Nobody else takes them for so long; a node that dies meanwhile has tried in vain.
     */
    List<Delivery> take(Duration lease) {
        return jdbc.sql("""
                        update webhooks.delivery d set attempts = d.attempts + 1, tried_at = :now, next_at = :leased
                        from (select due.province_id, due.id from webhooks.endpoint e cross join lateral (
                                select province_id, id from webhooks.delivery
                                where endpoint = e.id and state = 'WAITING' and next_at <= :now
                                order by next_at, id limit 1 for update skip locked) due
                            where e.paused_at is null) taken
                        where d.province_id = taken.province_id and d.id = taken.id
                        returning
                        """ + COLUMNS)
                .param("now", now())
                .param("leased", now().plus(lease))
                .query(Deliveries::delivery)
                .list();
    }

    /** Writes what came of the attempt; not of one that was overtaken by another. */
    void record(Delivery tried, Reply reply, State state, @Nullable Duration pause) {
        jdbc.sql("""
                        update webhooks.delivery set state = :state, status = :status, problem = :problem, took_ms = :took,
                            next_at = :next
                        where endpoint = :endpoint and id = :id and attempts = :attempts
                        """)
                .param("state", state.name())
                .param("status", reply.status())
                .param("problem", reply.problem())
                .param("took", Math.toIntExact(reply.took().toMillis()))
                .param("next", now().plus(pause == null ? Duration.ZERO : pause))
                .param("endpoint", tried.endpoint())
                .param("id", tried.id())
                .param("attempts", tried.attempts())
                .update();
    }

    /** The endpoint's messages, the newest first, from before one of them on. */
    List<Delivery> of(UUID endpoint, @Nullable Long before, int limit) {
        return jdbc.sql("select " + COLUMNS + """
                        from webhooks.delivery d
                        where d.endpoint = :endpoint and (:before::bigint is null or d.id < :before)
                        order by d.id desc limit :limit
                        """)
                .param("endpoint", endpoint)
                .param("before", before)
                .param("limit", limit)
                .query(Deliveries::delivery)
                .list();
    }

    /** Has it sent anew, as often as a new one; the receiver knows it by its message's id. */
    Optional<UUID> again(UUID endpoint, long id) {
        return jdbc.sql("""
                        update webhooks.delivery set state = 'WAITING', attempts = 0, next_at = :now
                        where endpoint = :endpoint and id = :id returning message
                        """)
                .param("now", now())
                .param("endpoint", endpoint)
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    /** Forgets what has long been settled. */
    int forget(Duration age) {
        return jdbc.sql("delete from webhooks.delivery where made_at < ? and state <> 'WAITING'")
                .param(now().minus(age))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Delivery delivery(ResultSet row, int index) throws SQLException {
        return new Delivery(
                row.getLong("id"),
                row.getObject("endpoint", UUID.class),
                row.getObject("message", UUID.class),
                row.getString("act"),
                row.getString("body"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("next_at", OffsetDateTime.class).toInstant(),
                Endpoints.instant(row.getObject("tried_at", OffsetDateTime.class)),
                row.getObject("status", Integer.class),
                row.getString("problem"),
                row.getObject("took_ms", Integer.class));
    }
}
