package vn.binhyen.directives;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.calendars.WorkingDays;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;

/** Finds what waits for a decision: drafts, results that were not judged, organisations that came since. */
@Component
class Decisions {

    private static final int LONG = 5;
    private static final int SHOWN = 5;
    private static final WorkingDays WORKING_DAYS = WorkingDays.standard();

    private static final String DRAFTS = """
            select o.id, o.type, o.symbol, o.summary, o.created_at, count(*) over () as total
            from directives.directive o where o.status = 'DRAFT' and (:everything or o.province_id = any (:provinces))
            order by o.created_at, o.id limit :limit
            """;

    private static final String RESULTS = """
            select count(*) as waiting, count(*) filter (where o.delivered_at < :before) as longer,
                min(o.delivered_at) as oldest
            from directives.obligation o where o.status = 'DELIVERED' and %s
            """;

    /** Those whom {@link Addressees#SELECTED} selects now, for all tasks that still can be asked as they were. */
    private static final String NEWCOMERS = """
            select o.id, o.type, o.symbol, o.summary, count(*) as count
            from directives.directive o join directives.task t on t.directive = o.id
                join organisations.public_card c on c.province_id = o.province_id
                    and (c.closed_on is null or c.closed_on > :today) and not (c.sample and not c.invented)
                    and (cardinality(t.kinds) > 0 or cardinality(t.organisations) > 0)
                    and (cardinality(t.kinds) = 0 or c.kind = any (t.kinds))
                    and (cardinality(t.in_scope) = 0 or c.in_scope = any (t.in_scope))
                    and (cardinality(t.communes) = 0 or c.commune_id = any (t.communes))
                    and (cardinality(t.organisations) = 0 or c.id = any (t.organisations))
                    and not exists (select from directives.obligation asked
                        where asked.task_id = t.id and asked.organisation_id = c.id)
            where o.status = 'ISSUED' and coalesce((select r.due from directives.round r where r.task_id = t.id
                order by r.first_day desc limit 1), t.due) >= :today and (:everything or o.province_id = any (:provinces))
            group by o.id order by count desc, o.id
            """;

    private static final String ASKING = """
            select count(*) filter (where o.asking = 'EXTENSION') as extensions,
                count(*) filter (where o.asking = 'EXEMPTION') as exemptions,
                count(*) filter (where o.due < :today) as late
            from directives.obligation o where %s and %s
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Decisions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many results wait, how many of them long, and since when. */
    record Waiting(long waiting, long longer, @Nullable LocalDate oldest) {}

    Undecided waiting(LocalDate today) {
        var drafts = drafts();
        var before = longAgo(today);
        var results = results(before.orElse(today));
        return new Undecided(
                drafts.isEmpty() ? 0 : drafts.getFirst().total(),
                drafts,
                results.waiting(),
                before.isEmpty() ? null : results.longer(),
                LONG,
                results.oldest(),
                asking(today),
                newcomers(today));
    }

    /** What came before this day has waited longer than {@link #LONG} working days. */
    private static Optional<LocalDate> longAgo(LocalDate today) {
        var day = today;
        while (true) {
            var waited = WORKING_DAYS.between(day, today);
            if (waited.isEmpty()) return Optional.empty();
            if (waited.getAsInt() > LONG) return Optional.of(day.plusDays(1));
            day = day.minusDays(1);
        }
    }

    private List<Undecided.Draft> drafts() {
        return ofProvinces(DRAFTS)
                .param("limit", SHOWN)
                .query(Mappers.of(Undecided.Draft.class))
                .list();
    }

    private Undecided.Asking asking(LocalDate today) {
        var filter = ScopeFilter.of(Scopes.current());
        return jdbc.sql(ASKING.formatted(ObligationFilter.IS_ASKING, filter.sql()))
                .params(filter.parameters())
                .param("today", today)
                .query(Mappers.of(Undecided.Asking.class))
                .single();
    }

    private List<Undecided.Newcomers> newcomers(LocalDate today) {
        return ofProvinces(NEWCOMERS)
                .param("today", today)
                .query(Mappers.of(Undecided.Newcomers.class))
                .list();
    }

    /** Whoever watches over less than a province decides nothing about its directives. */
    private JdbcClient.StatementSpec ofProvinces(String sql) {
        var scope = Scopes.current();
        return jdbc.sql(sql)
                .param("everything", scope.everything())
                .param("provinces", scope.provinces().toArray(Integer[]::new));
    }

    private Waiting results(LocalDate before) {
        var filter = ScopeFilter.of(Scopes.current());
        return jdbc.sql(RESULTS.formatted(filter.sql()))
                .params(filter.parameters())
                .param(
                        "before",
                        before.atStartOfDay(clock.getZone()).toInstant().atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new Waiting(row.getLong(1), row.getLong(2), day(row.getObject(3, OffsetDateTime.class))))
                .single();
    }

    private @Nullable LocalDate day(@Nullable OffsetDateTime at) {
        return at == null ? null : at.atZoneSameInstant(clock.getZone()).toLocalDate();
    }
}
