package vn.binhyen.dashboards;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.calendars.Period;
import vn.binhyen.database.Mappers;
import vn.binhyen.notices.MailingId;
import vn.binhyen.notices.MessageMoved;

/** Keeps what was queued for whom, and the file until it is known what became of the message. */
@Repository
@Transactional
class SendingRecords {

    private static final String CLAIM = """
            insert into dashboards.sending (account, period, mailing_id, area_id, organisation_id, file_name, content, queued_at)
            values (:account, :period, :mailing, :area, cast(:organisation as uuid), :name, :content, :now)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SendingRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A file that waits to be sent, and what it is about. */
    record Waiting(UUID account, int areaId, @Nullable UUID organisationId, String fileName, byte[] content) {}

    @Transactional(readOnly = true)
    boolean isQueued(Subscription subscription, Period period) {
        return jdbc.sql("select exists (select from dashboards.sending where account = :account and period = :period)")
                .param("account", subscription.account())
                .param("period", period.code())
                .query(Boolean.class)
                .single();
    }

    /** Claims the person and the period; of two nodes at once the second waits for the first and answers false. */
    boolean claim(Subscription subscription, Papers.Paper paper, MailingId mailing) {
        var place = paper.dashboard().place();
        var organisation = place.organisation();
        return jdbc.sql(CLAIM)
                        .param("account", subscription.account())
                        .param("period", paper.dashboard().period().code())
                        .param("mailing", mailing.value())
                        .param("area", place.area())
                        .param("organisation", organisation == null ? null : organisation.toString(), Types.VARCHAR)
                        .param("name", paper.name())
                        .param("content", paper.pdf())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Transactional(readOnly = true)
    Optional<Waiting> waiting(MailingId mailing) {
        return jdbc.sql("""
                        select account, area_id, organisation_id, file_name, content from dashboards.sending
                        where mailing_id = :mailing and content is not null
                        """)
                .param("mailing", mailing.value())
                .query(Mappers.of(Waiting.class))
                .optional();
    }

    /** What became of the message is known: the file is not needed any more. */
    @EventListener
    void settle(MessageMoved moved) {
        jdbc.sql("update dashboards.sending set content = null where mailing_id = :mailing")
                .param("mailing", moved.mailing().value())
                .update();
    }
}
