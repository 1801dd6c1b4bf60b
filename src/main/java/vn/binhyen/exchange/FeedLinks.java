package vn.binhyen.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.accounts.Tokens;

/** The addresses of feeds, as far as the transaction's scope shows them. Only hashes of their secrets are stored. */
@Repository
class FeedLinks {

    private final JdbcClient jdbc;
    private final Clock clock;

    FeedLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<FeedLink> inForce(AccountId account) {
        return jdbc.sql("""
                        select id, account, made_at, last_read_on from exchange.feed_link
                        where account = :account and revoked_at is null
                        """)
                .param("account", account.value())
                .query(FeedLinks::link)
                .optional();
    }

    Optional<FeedLink> findBySecret(String secret) {
        return jdbc.sql("""
                        select id, account, made_at, last_read_on from exchange.feed_link
                        where token_hash = :hash and revoked_at is null
                        """)
                .param("hash", Tokens.hash(secret))
                .query(FeedLinks::link)
                .optional();
    }

    void add(UUID id, AccountId account, String secret) {
        jdbc.sql(
                        "insert into exchange.feed_link (id, account, token_hash, made_at) values (:id, :account, :hash, :now)")
                .param("id", id)
                .param("account", account.value())
                .param("hash", Tokens.hash(secret))
                .param("now", now())
                .update();
    }

    /** Ends the address in force, if there is one. */
    Optional<UUID> revoke(AccountId account) {
        return jdbc.sql("""
                        update exchange.feed_link set revoked_at = :now where account = :account and revoked_at is null
                        returning id
                        """)
                .param("now", now())
                .param("account", account.value())
                .query(UUID.class)
                .optional();
    }

    /** Whether it is the first time today. */
    boolean read(FeedLink link) {
        var today = LocalDate.now(clock);
        return jdbc.sql("""
                        update exchange.feed_link set last_read_on = :today
                        where id = :id and last_read_on is distinct from :today
                        """).param("today", today).param("id", link.id()).update() == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static FeedLink link(ResultSet row, int index) throws SQLException {
        return new FeedLink(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account", UUID.class)),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_read_on", LocalDate.class));
    }
}
