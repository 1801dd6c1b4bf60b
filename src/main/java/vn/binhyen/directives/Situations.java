package vn.binhyen.directives;

import static vn.binhyen.accounts.Permission.READ_OVERVIEW;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;

/**
 * Counts for a leader how all directives in force stand within the viewer's scope, where they are stuck, and what waits
 * for a decision: a few queries, however many directives and communes there are. Organisations are counted, never named.
 */
@Service
@Transactional(readOnly = true)
public class Situations {

    private static final int WEEK = 7;
    private static final int SHOWN = 6;

    private static final String IN_FORCE = """
            from directives.obligation o join directives.directive d on d.id = o.directive_id
            where d.status = 'ISSUED' and o.status not in ('WITHDRAWN', 'NOT_APPLICABLE') and %s
            """;

    private static final String LINES = """
            select counted.*, d.type, d.symbol, d.summary, d.issued_at, area.name as commune
            from (select grouping(o.directive_id) = 0 as of_directive, grouping(o.commune_id) = 0 as of_commune,
                    o.directive_id, o.commune_id, count(*) as asked,
                    count(*) filter (where o.status <> 'OPEN') as acknowledged,
                    count(*) filter (where o.due < :today) as due,
                    count(*) filter (where o.due < :today and o.status in ('DELIVERED', 'ACCEPTED')
                        and cast(o.delivered_at at time zone :zone as date) <= o.due) as on_time,
                    count(*) filter (where %1$s) as late,
                    count(*) filter (where %1$s and o.due >= :since) as newly_late,
                    min(o.due) filter (where %1$s) as oldest
                %2$s
                group by grouping sets ((), (o.directive_id), (o.commune_id))) counted
                left join directives.directive d on d.id = counted.directive_id
                left join areas.area_card area on area.id = counted.commune_id
            where counted.asked > 0
            order by d.issued_at desc, d.id, area.name, counted.commune_id
            """;

    private static final String STUCK = """
            select late.*, d.type, d.symbol, d.summary, area.name as commune
            from (select o.directive_id, o.commune_id, count(*) as late, min(o.due) as oldest,
                    count(*) over () as places,
                    row_number() over (order by count(*) desc, min(o.due)) as most,
                    row_number() over (order by min(o.due), count(*) desc) as longest
                %s and %s
                group by o.directive_id, o.commune_id) late
                join directives.directive d on d.id = late.directive_id
                left join areas.area_card area on area.id = late.commune_id
            where late.most <= :shown or late.longest <= :shown
            order by late.late desc, late.oldest, area.name
            """;

    private static final String HAPPENED = """
            select count(distinct o.obligation_id) filter (where o.act = 'ACKNOWLEDGED') as acknowledged,
                count(distinct o.obligation_id) filter (where o.act = 'DELIVERED') as delivered,
                count(distinct o.obligation_id) filter (where o.act = 'ACCEPTED') as accepted,
                count(distinct o.obligation_id) filter (where o.act = 'RETURNED') as returned,
                count(distinct o.obligation_id) filter (where o.act = 'WITHDRAWN') as withdrawn
            from directives.step o where o.at >= :since and %s
            """;

    private final Access access;
    private final Decisions decisions;
    private final JdbcClient jdbc;
    private final Clock clock;

    Situations(Access access, Decisions decisions, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.decisions = decisions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Situation now() {
        access.require(READ_OVERVIEW);
        var today = LocalDate.now(clock);
        var since = today.minusDays(WEEK);
        var lines = lines(today, since);
        var start = since.atStartOfDay(clock.getZone()).toInstant();
        long issued = lines.stream()
                .filter(line -> line.issuedAt() != null && !line.issuedAt().isBefore(start))
                .count();
        return new Situation(today, since, lines, stuck(today), issued, week(since), decisions.waiting(today));
    }

    private List<SituationLine> lines(LocalDate today, LocalDate since) {
        var scope = ScopeFilter.of(Scopes.current());
        return jdbc.sql(LINES.formatted(ObligationFilter.IS_LATE, IN_FORCE.formatted(scope.sql())))
                .params(scope.parameters())
                .param("today", today)
                .param("since", since)
                .param("zone", clock.getZone().getId())
                .query(Mappers.of(SituationLine.class))
                .list();
    }

    private List<Stuck> stuck(LocalDate today) {
        var scope = ScopeFilter.of(Scopes.current());
        return jdbc.sql(STUCK.formatted(IN_FORCE.formatted(scope.sql()), ObligationFilter.IS_LATE))
                .params(scope.parameters())
                .param("today", today)
                .param("shown", SHOWN)
                .query(Mappers.of(Stuck.class))
                .list();
    }

    private LastWeek week(LocalDate since) {
        var scope = ScopeFilter.of(Scopes.current());
        return jdbc.sql(HAPPENED.formatted(scope.sql()))
                .params(scope.parameters())
                .param("since", since.atStartOfDay(clock.getZone()).toInstant().atOffset(ZoneOffset.UTC))
                .query(Mappers.of(LastWeek.class))
                .single();
    }
}
