package vn.binhyen.directives;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.audit.ListHash;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.calendars.EachPeriod;

/**
 * Asks recurring tasks anew, shortly before each period begins, of whoever was asked in the period before and is still
 * open. It works in batches, each in a transaction that also keeps how far it came: after a sudden end it goes on there,
 * and nobody is asked twice.
 */
@Component
class Recurrences {

    static final int BATCH = 5_000;

    private static final String RECURRING = """
            select t.id, t.directive, t.deadline, last.period
            from directives.task t
                join directives.directive d on d.id = t.directive
                cross join lateral (select r.period from directives.round r where r.task_id = t.id
                    order by r.first_day desc limit 1) last
            where d.status = 'ISSUED' and t.deadline like 'each:%' and not t.gathers
            """;

    private static final String BEGIN = """
            insert into directives.round (task_id, directive_id, period, first_day, due, begun_at)
            values (:task, :directive, :period, :first, :due, :at) on conflict do nothing
            """;

    private static final String UNFINISHED = """
            select r.task_id, r.period from directives.round r join directives.directive d on d.id = r.directive_id
            where r.finished_at is null and d.status = 'ISSUED' order by r.first_day, r.task_id
            """;

    /** In the order of the lists in which they will be read. Rows that a stopped batch left do no harm. */
    private static final String ASK = """
            with round as (
                select r.*, d.edition, d.province_id as asking, (select before.period from directives.round before
                    where before.task_id = r.task_id and before.first_day < r.first_day and before.finished_at is not null
                    order by before.first_day desc limit 1) as previous
                from directives.round r join directives.directive d on d.id = r.directive_id
                where r.task_id = :task and r.period = :period),
            picked as (
                select o.organisation_id from directives.obligation o, round
                where o.task_id = round.task_id and o.period = round.previous and o.status not in ('WITHDRAWN', 'NOT_APPLICABLE')
                    and (round.reached is null or o.organisation_id > round.reached)
                order by o.organisation_id limit :batch),
            asked as (
                insert into directives.obligation (province_id, commune_id, organisation_id, organisation_name,
                    organisation_kind, directive_id, task_id, edition, due, issued_at, status, changed_at, version, period)
                select round.asking, c.commune_id, c.id, c.name, c.kind, round.directive_id, round.task_id, round.edition,
                    round.due, :at, 'OPEN', :at, 1, round.period
                from picked join organisations.public_card c on c.id = picked.organisation_id, round
                where c.closed_on is null or c.closed_on > :today
                order by c.name, c.id
                on conflict do nothing
                returning organisation_id)
            update directives.round r set
                asked = r.asked + (select count(*) from asked),
                reached = coalesce((select organisation_id from picked order by organisation_id desc limit 1), r.reached),
                finished_at = case when (select count(*) from picked) < :batch then :at::timestamptz end
            where r.task_id = :task and r.period = :period
            returning r.finished_at is not null
            """;

    private static final String ASKED = """
            select organisation_id from directives.obligation where task_id = :task and period = :period
            order by organisation_id
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Recurrences(JdbcClient jdbc, TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Which round of which task. */
    record Key(UUID task, String period) {}

    /** Asks everything that is due, and goes on with what was stopped. */
    void askAll() {
        askAll(LocalDate.now(clock));
    }

    void askAll(LocalDate today) {
        transaction.executeWithoutResult(status -> begin(today));
        for (var round : Objects.requireNonNull(transaction.execute(status -> unfinished())))
            while (!Boolean.TRUE.equals(transaction.execute(status -> ask(round, today, BATCH)))) {
                if (Thread.currentThread().isInterrupted()) return; // what is left waits for the next time
            }
    }

    /** Writes down which rounds are to be asked; those of tasks whose last round is not finished wait for it. */
    private void begin(LocalDate today) {
        var begun = unfinished().stream().map(Key::task).toList();
        jdbc.sql(RECURRING).query(Recurrences::recurring).list().stream()
                .filter(task -> !begun.contains(task.task()))
                .flatMap(task -> Round.following(task, today).stream())
                .forEach(this::begin);
    }

    private void begin(Round round) {
        jdbc.sql(BEGIN)
                .param("task", round.task())
                .param("directive", round.directive())
                .param("period", round.period().code())
                .param("first", round.period().firstDay())
                .param("due", round.due())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Key> unfinished() {
        return jdbc.sql(UNFINISHED)
                .query((row, number) -> new Key(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    /** Asks one batch; answers whether it was the last one. */
    boolean ask(Key round, LocalDate today, int batch) {
        if (!isMine(round)) return true;
        boolean finished = jdbc.sql(ASK)
                .param("task", round.task())
                .param("period", round.period())
                .param("today", today)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("batch", batch)
                .query(Boolean.class)
                .single();
        if (finished) events.publishEvent(told(round));
        return finished;
    }

    /** Holds the round until the batch is written; what another node holds or has finished is not this one's. */
    private boolean isMine(Key round) {
        return jdbc.sql("""
                        select true from directives.round where task_id = :task and period = :period
                            and finished_at is null for update skip locked
                        """)
                .param("task", round.task())
                .param("period", round.period())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    private RoundAsked told(Key round) {
        return jdbc.sql("""
                        select d.id, d.province_id from directives.task t join directives.directive d on d.id = t.directive
                        where t.id = :task
                        """)
                .param("task", round.task())
                .query((row, number) -> new RoundAsked(
                        round.task(),
                        round.period(),
                        new DirectiveId(row.getObject(1, UUID.class)),
                        row.getInt(2),
                        asked(round)))
                .single();
    }

    private ListHash asked(Key round) {
        return ListHash.of(jdbc
                .sql(ASKED)
                .param("task", round.task())
                .param("period", round.period())
                .query((row, number) -> row.getString(1))
                .list()
                .stream());
    }

    private static Round.Recurring recurring(ResultSet row, int number) throws SQLException {
        return new Round.Recurring(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                (EachPeriod) DeadlineRule.parse(row.getString(3)),
                row.getString(4));
    }
}
