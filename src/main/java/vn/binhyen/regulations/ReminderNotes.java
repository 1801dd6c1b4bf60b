package vn.binhyen.regulations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.database.Mappers;
import vn.binhyen.notices.MailingId;

/** What is on record of reminders: of which regulation, how long before its end, in which letter, and its fate. */
@Component
class ReminderNotes {

    private static final String RUNS_OUT = """
            select s.id, s.province_id, s.commune_id, s.organisation_id, s.valid_until as last_day
            from standing s join organisations.public_card c on c.id = s.organisation_id and c.closed_on is null
            where s.state in ('IN_FORCE', 'EXPIRES_SOON') and s.renewed_by is null
                and s.valid_until between :today and :until
            order by s.province_id, s.organisation_id, s.id
            """;

    private static final String STILL = """
            select s.* from standing s join regulations.renewal_reminder r
                on r.regulation_id = s.id and r.last_day = s.valid_until
            where r.mailing_id = :mailing and r.organisation_id = :organisation and s.renewed_by is null
                and s.state in ('IN_FORCE', 'EXPIRES_SOON')
            order by s.valid_until, s.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReminderNotes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What runs out within so many days. */
    List<RunsOut> runningOut(int days) {
        return jdbc.sql(RegulationList.STANDING + RUNS_OUT)
                .param("today", today())
                .param("until", today().plusDays(days))
                .query(Mappers.of(RunsOut.class))
                .list();
    }

    /** Notes that a reminder is on its way; false where it was noted before, whoever did. */
    boolean note(RunsOut regulation, int daysBefore, MailingId mailing, ReminderState state) {
        return jdbc.sql("""
                        insert into regulations.renewal_reminder (province_id, commune_id, organisation_id, regulation_id,
                            last_day, days_before, mailing_id, state, noted_at, changed_at)
                        values (:province, :commune, :organisation, :regulation, :last, :days, :mailing, :state, :now, :now)
                        on conflict do nothing
                        """)
                        .param("province", regulation.provinceId())
                        .param("commune", regulation.communeId())
                        .param("organisation", regulation.organisationId())
                        .param("regulation", regulation.id())
                        .param("last", regulation.lastDay())
                        .param("days", daysBefore)
                        .param("mailing", mailing.value())
                        .param("state", state.name())
                        .param("now", at(clock.instant()))
                        .update()
                > 0;
    }

    /** What became of the letter to one organisation, or (without one) of all that still waited. */
    void settle(MailingId mailing, Optional<UUID> organisation, ReminderState state, Instant at) {
        jdbc.sql("""
                        update regulations.renewal_reminder set state = :state, changed_at = :at
                        where mailing_id = :mailing and state in ('QUEUED', 'UNKNOWN')
                            and (cast(:organisation as uuid) is null and state = 'QUEUED'
                                or organisation_id = cast(:organisation as uuid))
                        """)
                .param("state", state.name())
                .param("at", at(at))
                .param("mailing", mailing.value())
                .param("organisation", organisation.orElse(null))
                .update();
    }

    /** The regulations that a letter to an organisation is about, as far as they still run out without a renewal. */
    List<RegulationCard> still(MailingId mailing, UUID organisation) {
        return jdbc.sql(RegulationList.STANDING + STILL)
                .param("today", today())
                .param("mailing", mailing.value())
                .param("organisation", organisation)
                .query(Mappers.of(RegulationCard.class))
                .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
