package vn.binhyen.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts failed attempts per name and per address. An attempt counts as failed when it begins, so that a hundred at once
 * are no way around the limit; success takes it back.
 */
@Repository
class Attempts {

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts an attempt; whether it may go on, and whether the next one has to wait. */
    Begun begin(Kind kind, String key) {
        return jdbc.sql("""
                        insert into accounts.failed_attempt as f (kind, key, failures, last_at)
                        values (:kind, :key, 1, :now)
                        on conflict (kind, key) do update set last_at = :now,
                            failures = case when f.last_at < :forgotten then 1 else f.failures + 1 end,
                            locked_until = case when f.last_at < :forgotten then null else :now + (
                                select wait from accounts.lock_out_step s
                                where s.kind = f.kind and s.failures <= f.failures + 1
                                order by s.failures desc limit 1) end
                        where f.locked_until is null or f.locked_until <= :now
                        returning locked_until is not null
                        """)
                .param("kind", kind.name())
                .param("key", Tokens.hash(key))
                .param("now", now())
                .param("forgotten", now().minus(FORGOTTEN_AFTER))
                .query(Boolean.class)
                .optional()
                .map(locks -> locks ? Begun.AND_LOCKS : Begun.FREELY)
                .orElse(Begun.NOT);
    }

    /** How long the name or address has to wait from now on. */
    Duration delay(Kind kind, String key) {
        return lockedUntil(kind, key)
                .map(end -> Duration.between(clock.instant(), end))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    void forget(Kind kind, String key) {
        jdbc.sql("delete from accounts.failed_attempt where kind = :kind and key = :key")
                .param("kind", kind.name())
                .param("key", Tokens.hash(key))
                .update();
    }

    /** Takes one attempt back that did not fail after all. */
    void takeBack(Kind kind, String key) {
        jdbc.sql("""
                        update accounts.failed_attempt set failures = greatest(failures - 1, 0), locked_until = null
                        where kind = :kind and key = :key
                        """).param("kind", kind.name()).param("key", Tokens.hash(key)).update();
    }

    private Optional<Instant> lockedUntil(Kind kind, String key) {
        return jdbc.sql("select locked_until from accounts.failed_attempt where kind = :kind and key = :key")
                .param("kind", kind.name())
                .param("key", Tokens.hash(key))
                .query((row, i) -> instant(row.getObject(1, OffsetDateTime.class)))
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** What is counted. */
    enum Kind {
        NAME,
        ADDRESS,
        /** Wrong access tokens from an address. */
        TOKEN
    }

    /** How an attempt begins. */
    enum Begun {
        FREELY,
        /** Goes on, but if it fails the next one has to wait. */
        AND_LOCKS,
        /** Has to wait. */
        NOT
    }
}
