package vn.binhyen.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.exchange.ExchangeRefused.Why;

/**
 * Keeps the key pair of this installation and those of before, and signs with it under a scope of its own, outside the transaction of whoever asks: no person's scope sees the
 * secret half.
 */
@Component
class OwnKey {

    private static final Scope SCOPE = Scope.system("exchange.key");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnKey(JdbcClient jdbc, TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** What everybody may know of it. */
    record Shown(String publicKey, String id, String fingerprint, Instant madeAt) {

        static Shown of(SigningKey key) {
            return new Shown(key.publicKey(), key.id(), PublicKeys.fingerprint(key.publicKey()), key.madeAt());
        }
    }

    /** A key of before. */
    record Earlier(Shown key, Instant replacedAt) {}

    private record Kept(SigningKey key, @Nullable Instant replacedAt) {}

    Shown shown() {
        return Shown.of(key());
    }

    /** Those of before, the latest first. */
    List<Earlier> earlier() {
        return under(SCOPE, this::all).stream()
                .flatMap(kept -> Stream.ofNullable(kept.replacedAt)
                        .map(replacedAt -> new Earlier(Shown.of(kept.key), replacedAt)))
                .toList();
    }

    /** Signs with the key of that name, in force or not: what is signed names it. */
    byte[] sign(String id, byte[] payload) {
        return named(id).sign(payload);
    }

    /** Says, signed with a key of before, which is in force. */
    byte[] introduce(String earlier) {
        var now = key();
        if (earlier.equals(now.id())) throw new NoSuchExchange();
        var said = new Introduction(now.publicKey(), earlier, now.madeAt().truncatedTo(ChronoUnit.SECONDS));
        return named(earlier).sign(StrictJson.write(said), Introduction.TYPE);
    }

    /** Makes another key, unless the one of that name has been replaced already. The act is the person's, the secret no person's. */
    void replace(String id, String actor) {
        under(new Scope(actor, true, List.of(), List.of(), List.of()), () -> {
            var before = find().filter(key -> key.id().equals(id)).orElseThrow(OwnKey::replaced);
            var at = clock.instant();
            int ended = jdbc.sql(
                            "update exchange.signing_key set replaced_at = :at where public_key = :key and replaced_at is null")
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("key", before.publicKey())
                    .update();
            if (ended == 0) throw replaced();
            events.publishEvent(ExchangeAct.rekeyed(before.id(), made().id()));
            return true;
        });
    }

    private static ExchangeRefused replaced() {
        return new ExchangeRefused(Why.KEY_REPLACED);
    }

    private SigningKey key() {
        return under(SCOPE, () -> find().orElseGet(this::made));
    }

    private SigningKey named(String id) {
        return under(SCOPE, this::all).stream()
                .map(Kept::key)
                .filter(key -> key.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchExchange::new);
    }

    private <T> T under(Scope scope, Supplier<T> work) {
        return Scopes.call(scope, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
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
        return all().stream()
                .filter(kept -> kept.replacedAt == null)
                .map(Kept::key)
                .findFirst();
    }

    private List<Kept> all() {
        return jdbc.sql("""
                        select public_key, private_key, made_at, replaced_at from exchange.signing_key
                        order by replaced_at desc nulls first
                        """)
                .query((row, index) -> {
                    var replacedAt = row.getObject("replaced_at", OffsetDateTime.class);
                    return new Kept(
                            new SigningKey(
                                    row.getString("public_key"),
                                    row.getBytes("private_key"),
                                    row.getObject("made_at", OffsetDateTime.class)
                                            .toInstant()),
                            replacedAt == null ? null : replacedAt.toInstant());
                })
                .list();
    }
}
