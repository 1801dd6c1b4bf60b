package vn.binhyen.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps files while somebody looks at what is in them. */
@Repository
class SentFiles {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    SentFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Sent(String name, byte[] content) {}

    /** What nobody took in within a day goes. */
    void add(UUID id, int province, Sent sent, String actor) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from exchange.sent_file where sent_at < :before")
                .param("before", now.minus(KEPT))
                .update();
        jdbc.sql("insert into exchange.sent_file values (:id, :province, :name, :content, :at, :by)")
                .param("id", id)
                .param("province", province)
                .param("name", sent.name())
                .param("content", sent.content())
                .param("at", now)
                .param("by", actor)
                .update();
    }

    Optional<Sent> find(int province, UUID id) {
        return jdbc.sql("select name, content from exchange.sent_file where id = :id and province_id = :province")
                .param("id", id)
                .param("province", province)
                .query((row, index) -> new Sent(row.getString("name"), row.getBytes("content")))
                .optional();
    }

    void remove(UUID id) {
        jdbc.sql("delete from exchange.sent_file where id = :id")
                .param("id", id)
                .update();
    }
}
