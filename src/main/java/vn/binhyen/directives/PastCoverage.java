package vn.binhyen.directives;

import static vn.binhyen.accounts.Permission.READ_DIRECTIVES;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.binhyen.accounts.Access;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;

/**
 * Reads how far a directive had come at a moment of the past. The last step until then tells an obligation's status, and
 * the last that moved its day tells that; an obligation that has not moved since is read as it is.
 */
@Service
@Transactional(readOnly = true)
public class PastCoverage {

    /** Evaluated only where something was done since: most of a finished directive needs no step looked up. */
    private static final String THEN = """
            (select o.id, o.province_id, o.commune_id, o.organisation_id, o.organisation_name, o.organisation_kind,
                o.task_id, o.period, o.issued_at, o.asked_due,
                case when o.changed_at <= :at then o.status else coalesce((
                    select s.status from directives.step s
                    where s.province_id = o.province_id and s.obligation_id = o.id and s.at <= :at
                    order by s.ordinal desc limit 1), 'OPEN') end as status,
                case when o.changed_at <= :at or o.asked_due is null then o.due else coalesce((
                    select s.due from directives.step s
                    where s.province_id = o.province_id and s.obligation_id = o.id and s.at <= :at and s.due is not null
                    order by s.ordinal desc limit 1), o.asked_due) end as due
            from directives.obligation o
            where o.directive_id = :directive and o.issued_at <= :at and %s
            %s offset 0) o
            """;

    private static final String ROWS = """
            select o.id, o.organisation_name, o.commune_id, area.name as commune, task.title, o.status, o.due,
                nullif(o.asked_due, o.due) as asked_due, (%s) as late
            from (select * from %s where %s order by o.organisation_name, o.id limit :limit) o
                join directives.task on task.id = o.task_id left join areas.area_card area on area.id = o.commune_id
            order by o.organisation_name, o.id
            """;

    /** The rounds of which anything was asked then. */
    static final String ROUNDS = "r.directive_id = :directive and r.begun_at <= :at";

    private static final String FURTHER = """
            (o.organisation_name, o.id) >
                ((select last.organisation_name from directives.obligation last where last.id = :after), :after)
            """;

    private final Access access;
    private final DirectiveRecords records;
    private final JdbcClient jdbc;
    private final Clock clock;

    PastCoverage(Access access, DirectiveRecords records, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.records = records;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts the directive's obligations as they were; of recurring tasks those of the round that was the latest. */
    public CoverageReport of(DirectiveId directive, Instant at) {
        return of(directive, at, PeriodChoice.LATEST);
    }

    public CoverageReport of(DirectiveId directive, Instant at, PeriodChoice period) {
        var parts = counted(CoverageCount.PARTS, directive, at, period)
                .query(Mappers.of(CoverageReport.Part.class))
                .list();
        return new CoverageReport(day(at), period, parts);
    }

    /** The same counted as finely as can be. */
    public CoverageLines lines(DirectiveId directive, Instant at, PeriodChoice period) {
        var lines = counted(CoverageCount.LINES, directive, at, period)
                .query(Mappers.of(CoverageLines.Line.class))
                .list();
        return new CoverageLines(day(at), period.code(), lines);
    }

    private JdbcClient.StatementSpec counted(String sql, DirectiveId directive, Instant at, PeriodChoice period) {
        access.require(READ_DIRECTIVES);
        records.get(directive);
        var scope = ScopeFilter.of(Scopes.current());
        var which = scope.sql() + " and " + period.sql(ROUNDS);
        return then(sql.formatted(THEN.formatted(which, "")), directive, at)
                .params(scope.parameters())
                .params(period.parameters());
    }

    /** Obligations as they were, by the organisations' names, as far as the filter goes. */
    public List<PastRow> rows(DirectiveId directive, Instant at, PastFilter filter, @Nullable Long after, int limit) {
        access.require(READ_DIRECTIVES);
        records.get(directive);
        var scope = ScopeFilter.of(Scopes.current());
        var before = new ArrayList<>(List.of(scope.sql()));
        var parameters = new HashMap<String, Object>(scope.parameters());
        if (after != null) {
            before.add(FURTHER);
            parameters.put("after", after);
        }
        var then = THEN.formatted(String.join(" and ", before), "order by o.organisation_name, o.id");
        var sql = ROWS.formatted(ObligationFilter.IS_LATE, then, String.join(" and ", filter.conditions()));
        return then(sql, directive, at)
                .params(parameters)
                .params(filter.parameters())
                .param("limit", limit)
                .query(Mappers.of(PastRow.class))
                .list();
    }

    /** The moment that was typed; none: now, or what was typed has problems. */
    Optional<Instant> moment(AsOf asOf, Errors errors) {
        var now = clock.instant();
        asOf.check(now, clock.getZone(), errors);
        return errors.hasErrors() ? Optional.empty() : asOf.moment(now, clock.getZone());
    }

    private JdbcClient.StatementSpec then(String sql, DirectiveId directive, Instant at) {
        return jdbc.sql(sql)
                .params(Map.of("directive", directive.id(), "at", at.atOffset(ZoneOffset.UTC), "today", day(at)));
    }

    /** The day on which late is counted: the moment's in the office's time. */
    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
