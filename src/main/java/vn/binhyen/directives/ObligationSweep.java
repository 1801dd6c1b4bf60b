package vn.binhyen.directives;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.audit.ListHash;
import vn.binhyen.database.Scopes;

/**
 * Does one act about thousands of obligations in one statement, as {@link Act} allows it from each status. Every
 * obligation that it moves gets its step, so that its history tells of it and any past moment stays true.
 */
@Component
class ObligationSweep {

    private static final String SWEEP = """
            with moved as (
                update directives.obligation o set status = %s, changed_at = :at, version = o.version + 1 %s
                where %s and %s
                returning o.*)
            insert into directives.step (province_id, obligation_id, ordinal, id, commune_id, organisation_id, act,
                status, edition, side, actor, at, note, due)
            select o.province_id, o.id, o.version, gen_random_uuid(), o.commune_id, o.organisation_id, :act, o.status,
                o.edition, :side, :actor, :at, :note, %s
            from moved o
            returning obligation_id
            """;

    /** The day that an obligation's task was given; null: none. */
    private static final String GIVEN =
            "(select given.day from unnest(:tasks::uuid[], :days::text[]::date[]) as given (task, day)"
                    + " where given.task = o.task_id)";

    /** The day as first asked is remembered. */
    private static final String RENEWED = """
            , edition = :edition,
            asked_due = case when %1$s <> o.due then coalesce(o.asked_due, o.due) else o.asked_due end,
            due = coalesce(%1$s, o.due)
            """.formatted(GIVEN);

    private static final String OF_DIRECTIVE = "o.directive_id = :directive";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ObligationSweep(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** How far everybody has come of whom the directive asks something. */
    Tally tally(DirectiveId directive) {
        return Tally.counted(
                jdbc.sql("select status, count(*) from directives.obligation where directive_id = :id group by 1")
                        .param("id", directive.id())
                        .query((row, number) -> Map.entry(ObligationStatus.valueOf(row.getString(1)), row.getLong(2)))
                        .list());
    }

    /**
     * Carries a changed text on to everybody who is not finished with it.
     *
     * @param days the tasks that were given another day
     * @param before the hash of the text before
     */
    void amend(Directive directive, Amendment change, Map<UUID, LocalDate> days, Instant at, String before) {
        var act = change.kind().act();
        var sql = SWEEP.formatted(act.sqlStatus(), RENEWED, act.sqlCondition(), OF_DIRECTIVE, GIVEN);
        var moved = hashed(jdbc.sql(sql)
                .param("directive", directive.id().id())
                .param("edition", directive.course().edition())
                .param("tasks", days.keySet().toArray(UUID[]::new))
                .param("days", days.values().stream().map(LocalDate::toString).toArray(String[]::new))
                .params(step(act, change.reason(), at)));
        events.publishEvent(DirectiveAmended.of(directive, change.kind(), before, moved));
    }

    /** Asks nothing more of everybody whose result was not accepted. */
    void recall(Directive directive, String reason, Instant at) {
        var withdrawn =
                withdraw(OF_DIRECTIVE, Map.of("directive", directive.id().id()), reason, at);
        events.publishEvent(
                new DirectiveRecalled(directive.id(), directive.provinceId(), directive.textHash(), withdrawn));
    }

    /** Asks nothing more of those, whatever they delivered and nobody accepted yet. */
    ListHash withdraw(String which, Map<String, ?> parameters, String reason, Instant at) {
        var act = Act.WITHDRAWN;
        return hashed(jdbc.sql(SWEEP.formatted(act.sqlStatus(), "", act.sqlCondition(), which, "null::date"))
                .params(parameters)
                .params(step(act, reason, at)));
    }

    private static Map<String, Object> step(Act act, String note, Instant at) {
        var scope = Scopes.current();
        return Map.of(
                "act", act.name(),
                "side", (scope.everything() ? Side.SYSTEM : Side.OFFICE).name(),
                "actor", scope.actor(),
                "at", at.atOffset(ZoneOffset.UTC),
                "note", note);
    }

    private static ListHash hashed(JdbcClient.StatementSpec sweep) {
        var ids = sweep.query(Long.class).list();
        return ListHash.of(ids.stream().sorted().map(String::valueOf));
    }
}
