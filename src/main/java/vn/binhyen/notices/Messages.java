package vn.binhyen.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;

/** Moves messages from state to state, each move in a transaction of its own. */
@Component
@Transactional
class Messages {

    /** Longer than any server is waited for. */
    private static final Duration LOST_AFTER = Duration.ofMinutes(15);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private static final String TAKE = """
            with taken as (
                update notices.message set state = 'SENDING', attempts = attempts + 1, changed_at = :now
                where id = (select id from notices.message where state = 'QUEUED' and not_before <= :now
                    order by not_before, id limit 1 for update skip locked)
                returning *)
            select taken.id, taken.mailing_id, mailing.kind,
                coalesce(taken.organisation_id, taken.account_id) as receiver_id, taken.recipient, mailing.subject,
                mailing.body, taken.attempts
            from taken join notices.mailing on mailing.id = taken.mailing_id
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Messages(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    boolean isAnyDue() {
        return jdbc.sql("select exists (select from notices.message where state = 'QUEUED' and not_before <= :now)")
                .param("now", at(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /** The next message that waits; once this has committed, nobody else sends it. */
    Optional<Message> take() {
        return jdbc.sql(TAKE)
                .param("now", at(clock.instant()))
                .query(Mappers.of(Message.class))
                .optional();
    }

    /** Writes down what handing it over came to; a message that could not be handed over waits longer each time. */
    void settle(Message message, Outcome outcome) {
        boolean again = outcome.state() == MessageState.QUEUED;
        var state = again && message.attempts() > PAUSES.size() ? MessageState.FAILED : outcome.state();
        var now = clock.instant();
        var pause = state == MessageState.QUEUED ? PAUSES.get(message.attempts() - 1) : Duration.ZERO;
        int moved = jdbc.sql("""
                        update notices.message set state = :state, reason = :reason, not_before = :next, changed_at = :now
                        where id = :id and state in ('SENDING', 'UNKNOWN')
                        """)
                .param("state", state.name())
                .param("reason", outcome.reason())
                .param("next", at(now.plus(pause)))
                .param("now", at(now))
                .param("id", message.id())
                .update();
        if (moved > 0 && state != MessageState.QUEUED)
            events.publishEvent(new MessageMoved(message.mailing(), message.receiverId(), state, now));
    }

    /** Of messages whose sender was killed, nobody knows whether they arrived. */
    void giveUpLost() {
        var now = clock.instant();
        jdbc.sql("""
                        update notices.message set state = 'UNKNOWN', reason = 'interrupted', changed_at = :now
                        where state = 'SENDING' and changed_at < :lost returning mailing_id, coalesce(organisation_id, account_id)
                        """)
                .param("now", at(now))
                .param("lost", at(now.minus(LOST_AFTER)))
                .query((row, number) -> new MessageMoved(
                        new MailingId(row.getObject(1, UUID.class)),
                        row.getObject(2, UUID.class),
                        MessageState.UNKNOWN,
                        now))
                .list()
                .forEach(events::publishEvent);
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
