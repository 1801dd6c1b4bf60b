package vn.binhyen.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/**
 * Keeps the key pair of this installation, and signs with it under a scope of its own, outside the transaction of whoever asks: no person's scope sees the
 * secret half.
 */
@Component
class OwnKey {

    private static final Scope SCOPE = Scope.system("exchange.key");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OwnKey(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What everybody may know of it. */
    record Shown(String publicKey, String id, String fingerprint, Instant madeAt) {}

    Shown shown() {
        var key = key();
        return new Shown(key.publicKey(), key.id(), PublicKeys.fingerprint(key.publicKey()), key.madeAt());
    }

    byte[] sign(byte[] payload) {
        return key().sign(payload);
    }

    private SigningKey key() {
        return Scopes.call(SCOPE, () -> transaction.execute(status -> find().orElseGet(this::made)));
    }

    /** Whoever comes second takes the first one's. */
    private SigningKey made() {
        var key = SigningKey.fresh(clock.instant());
        jdbc.sql("""
                        insert into exchange.signing_key (public_key, private_key, made_at) values (:public, :secret, :at)
                        on conflict do nothing
                        """)
                .param("public", key.publicKey())
                .param("secret", key.secret())
                .param("at", key.madeAt().atOffset(ZoneOffset.UTC))
                .update();
        return find().orElseThrow();
    }

    private Optional<SigningKey> find() {
        return jdbc.sql("select public_key, private_key, made_at from exchange.signing_key")
                .query((row, index) -> new SigningKey(
                        row.getString("public_key"),
                        row.getBytes("private_key"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
