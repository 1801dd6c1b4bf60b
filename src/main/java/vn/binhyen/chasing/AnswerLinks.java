package vn.binhyen.chasing;

import static vn.binhyen.accounts.Permission.JUDGE_RESULTS;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Tokens;
import vn.binhyen.database.Mappers;

/** The links that reminders carry: found by their secret, of which only the hash is known, and revoked. */
@Service
@Transactional
class AnswerLinks {

    private final Access access;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerLinks(Access access, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The link behind the secret, if it still works; asked for as the system, because its holder is nobody yet. */
    @Transactional(readOnly = true)
    AnswerLink open(String secret) {
        return jdbc.sql("""
                        select id, organisation_id, directive_id, expires_on, revoked_at from chasing.answer_link
                        where secret_hash = :hash
                        """)
                .param("hash", Tokens.hash(secret))
                .query(Mappers.of(AnswerLink.class))
                .optional()
                .orElseThrow(NoSuchAnswer::new)
                .usableOn(LocalDate.now(clock));
    }

    /** How many links of the round still work. */
    @Transactional(readOnly = true)
    int working(UUID round) {
        access.require(JUDGE_RESULTS);
        return jdbc.sql("""
                        select count(*) from chasing.answer_link
                        where round = :round and revoked_at is null and expires_on >= :today
                        """)
                .param("round", round)
                .param("today", LocalDate.now(clock))
                .query(Integer.class)
                .single();
    }

    /** Lets the round's links work no more. */
    void revoke(UUID round) {
        access.require(JUDGE_RESULTS);
        int revoked = jdbc.sql(
                        "update chasing.answer_link set revoked_at = :now where round = :round and revoked_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("round", round)
                .update();
        if (revoked > 0) events.publishEvent(new LinksRevoked(round, revoked));
    }
}
