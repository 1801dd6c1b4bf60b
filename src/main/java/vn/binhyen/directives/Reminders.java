package vn.binhyen.directives;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Scopes;
import vn.binhyen.directives.Reminded.Channel;
import vn.binhyen.directives.Reminded.State;

/**
 * Notes on the obligations' timelines who was reminded. Jobs note too, so it knows no permissions: the module that reminds
 * has asked for them, and the rows stay within the scope of the transaction.
 */
@Service
@Transactional
public class Reminders {

    private static final String NOTE = """
            insert into directives.reminder (province_id, obligation_id, round, channel, commune_id, organisation_id,
                state, actor, noted_at, changed_at)
            select o.province_id, o.id, :round, :channel, o.commune_id, o.organisation_id, :state, :actor, :now, :now
            from directives.obligation o where o.organisation_id = any (:organisations) and %s
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Reminders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes it for what these organisations still owe, set-wise; the same round a second time changes nothing. */
    public int note(UUID round, Channel channel, OutstandingFilter filter, Collection<UUID> organisations) {
        return jdbc.sql(NOTE.formatted(String.join(" and ", filter.conditions())))
                .params(filter.parameters())
                .param("round", round)
                .param("channel", channel.name())
                .param("state", (channel == Channel.EMAIL ? State.QUEUED : State.DONE).name())
                .param("actor", Scopes.current().actor())
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("now", at(clock.instant()))
                .param("today", LocalDate.now(clock))
                .update();
    }

    /** Says what became of a round's message to one organisation. */
    public void move(UUID round, UUID organisation, State state, Instant at) {
        jdbc.sql("""
                        update directives.reminder set state = :state, changed_at = :at
                        where round = :round and organisation_id = :organisation and channel = 'EMAIL'
                        """)
                .param("state", state.name())
                .param("at", at(at))
                .param("round", round)
                .param("organisation", organisation)
                .update();
    }

    /** Says that what still waited of a round was stopped. */
    public void stop(UUID round, Instant at) {
        jdbc.sql("""
                        update directives.reminder set state = 'CANCELLED', changed_at = :at
                        where round = :round and channel = 'EMAIL' and state = 'QUEUED'
                        """).param("at", at(at)).param("round", round).update();
    }

    /** The reminders about one obligation, the latest first. */
    List<Reminded> about(ObligationId id) {
        return jdbc.sql("""
                        select channel, state, noted_at, changed_at from directives.reminder
                        where obligation_id = :id order by noted_at desc
                        """)
                .param("id", id.id())
                .query((row, number) -> new Reminded(
                        Channel.valueOf(row.getString(1)),
                        State.valueOf(row.getString(2)),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
