package vn.binhyen.notices;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;

/**
 * Queues messages and says what became of them. It knows no permissions: the module whose letter it is has asked for
 * them, and the rows stay within the scope of the transaction.
 */
@Service
@Transactional
public class Notices {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String ADD = """
            insert into notices.message (mailing_id, province_id, commune_id, organisation_id, account_id,
                recipient, state,
                not_before, queued_at, changed_at)
            select :mailing, :province, receiver."communeId", receiver."organisationId", receiver."accountId",
                receiver.recipient, 'QUEUED',
                :now, :now, :now
            from jsonb_to_recordset(cast(:receivers as jsonb))
                as receiver ("organisationId" uuid, "accountId" uuid, "communeId" integer, recipient text)
            on conflict do nothing
            """;

    private final Outbox outbox;
    private final Gate gate;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notices(Outbox outbox, Gate gate, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.outbox = outbox;
        this.gate = gate;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Whether messages leave now, and otherwise why not. */
    @Transactional(readOnly = true)
    public Post post() {
        return gate.post(outbox.isConfigured());
    }

    /** Writes the letter down; the same id a second time changes nothing. */
    public void begin(Mailing mailing) {
        int begun = jdbc.sql("""
                        insert into notices.mailing (id, province_id, actor, kind, subject, body, begun_at)
                        values (:id, :province, :actor, :kind, :subject, :body, :now) on conflict (id) do nothing
                        """)
                .param("id", mailing.id().value())
                .param("province", mailing.provinceId())
                .param("actor", Scopes.current().actor())
                .param("kind", mailing.kind())
                .param("subject", mailing.subject())
                .param("body", mailing.body())
                .param("now", Messages.at(clock.instant()))
                .update();
        if (begun > 0) events.publishEvent(new MailingBegun(mailing));
    }

    /** Queues the letter for these receivers, set-wise; who has it already is left out. Answers how many were added. */
    public int add(MailingId mailing, int provinceId, List<Receiver> receivers) {
        if (receivers.isEmpty()) return 0;
        return jdbc.sql(ADD)
                .param("mailing", mailing.value())
                .param("province", provinceId)
                .param("receivers", JSON.writeValueAsString(receivers))
                .param("now", Messages.at(clock.instant()))
                .update();
    }

    /** Stops what still waits; what is on its way goes on. Answers how many messages were stopped. */
    public int cancel(MailingId mailing) {
        var now = clock.instant();
        int stopped = jdbc.sql("""
                        update notices.message set state = 'CANCELLED', reason = 'stopped', changed_at = :now
                        where mailing_id = :mailing and state = 'QUEUED'
                        """)
                .param("mailing", mailing.value())
                .param("now", Messages.at(now))
                .update();
        if (stopped > 0) events.publishEvent(new MailingCancelled(mailing, stopped, now));
        return stopped;
    }

    @Transactional(readOnly = true)
    public MailingStanding standing(MailingId mailing) {
        Map<MessageState, Long> counts = jdbc
                .sql("select state, count(*) from notices.message where mailing_id = :mailing group by state")
                .param("mailing", mailing.value())
                .query((row, number) -> Map.entry(MessageState.valueOf(row.getString(1)), row.getLong(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new MailingStanding(counts);
    }

    /** The messages of a mailing that did not arrive as far as is known, in the order of their ids. */
    @Transactional(readOnly = true)
    public List<SentMessage> troubled(MailingId mailing, int limit) {
        return jdbc.sql("""
                        select id, organisation_id, state, reason, attempts, changed_at from notices.message
                        where mailing_id = :mailing and state in ('REFUSED', 'FAILED', 'UNKNOWN') order by id limit :limit
                        """)
                .param("mailing", mailing.value())
                .param("limit", limit)
                .query(Mappers.of(SentMessage.class))
                .list();
    }
}
