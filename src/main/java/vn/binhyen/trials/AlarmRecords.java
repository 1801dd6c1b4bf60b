package vn.binhyen.trials;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;
import vn.binhyen.trials.Watched.Standing;

/** The alarms on record, in the viewer's scope. */
@Repository
@Transactional
class AlarmRecords {

    private static final String FIELDS =
            "select trial, verdict, standing, month, raised_at, mailing_id, answer, answered_at from trials.alarm ";

    private final JdbcClient jdbc;
    private final Clock clock;

    AlarmRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The trials whose latest verdict showed a reduction. */
    List<TrialId> watched() {
        return jdbc.sql("""
                        select t.id from trials.trial t join lateral (
                            select kind from trials.verdict where trial = t.id order by ordinal desc limit 1) v on true
                        where v.kind = 'SHOWN_REDUCTION' order by t.id
                        """)
                .query((row, number) -> new TrialId(row.getObject("id", UUID.class)))
                .list();
    }

    /** False where it was raised before. */
    boolean raise(Verdict verdict, Standing standing, LocalDate month, @Nullable UUID mailing) {
        return jdbc.sql("""
                        insert into trials.alarm (trial, verdict, standing, month, raised_at, mailing_id)
                        values (:trial, :verdict, :standing, :month, :now, :mailing) on conflict do nothing
                        """)
                        .param("trial", verdict.trial())
                        .param("verdict", verdict.ordinal())
                        .param("standing", standing.name())
                        .param("month", month)
                        .param("now", now())
                        .param("mailing", mailing)
                        .update()
                > 0;
    }

    /** The latest first. */
    List<Alarm> of(TrialId trial) {
        return jdbc.sql(FIELDS + "where trial = :trial order by raised_at desc, standing desc")
                .param("trial", trial.value())
                .query(Mappers.of(Alarm.class))
                .list();
    }

    Optional<Alarm> ofMailing(UUID mailing) {
        return jdbc.sql(FIELDS + "where mailing_id = :mailing")
                .param("mailing", mailing)
                .query(Mappers.of(Alarm.class))
                .optional();
    }

    /** Answers the alarms of the trial that were seen and nobody answered; says how many there were. */
    int answer(TrialId trial, AlarmAnswer answer) {
        return jdbc.sql("""
                        update trials.alarm set answer = :answer, answered_by = :actor, answered_at = :now
                        where trial = :trial and answer is null and raised_at <= coalesce(:seen, raised_at)
                        """)
                .param("trial", trial.value())
                .param("answer", answer.answer())
                .param(
                        "seen",
                        answer.seen() == null ? null : answer.seen().atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("actor", Scopes.current().actor())
                .param("now", now())
                .update();
    }

    /** How many trials wait for an answer. */
    long waiting() {
        return jdbc.sql("select count(distinct trial) from trials.alarm where answer is null")
                .query(Long.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
