package vn.binhyen.directives;

import static vn.binhyen.accounts.Permission.READ_DIRECTIVES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;

/** Reads what is asked of whom and how far it has come, as far as the viewer's scope reaches. */
@Service
@Transactional(readOnly = true)
public class Coverage {

    private static final String NOW = "directives.obligation o where o.directive_id = :directive and ";
    private static final String ROUNDS = """
            select r.task_id as task, r.period, r.due, r.finished_at is not null as finished, o.total, o.delivered,
                o.late
            from directives.round r cross join lateral (
                select count(*) filter (where o.status not in ('WITHDRAWN', 'NOT_APPLICABLE')) as total,
                    count(*) filter (where o.status in ('DELIVERED', 'ACCEPTED')) as delivered,
                    count(*) filter (where %s) as late
                from directives.obligation o where o.task_id = r.task_id and o.period = r.period and %s) o
            where r.directive_id = :directive
            order by r.task_id, r.first_day desc
            """;

    private static final int FIRST_ROWS = 5;
    private static final int OURS = 500;
    private static final String SOON =
            ObligationStatus.SQL_OUTSTANDING + " and o.due >= :today and o.due <= :today::date + 7";
    private static final String DELIVERED = "o.status = 'DELIVERED'";

    private final Access access;
    private final ObligationLists lists;
    private final Steps steps;
    private final JdbcClient jdbc;

    Coverage(Access access, ObligationLists lists, Steps steps, JdbcClient jdbc) {
        this.access = access;
        this.lists = lists;
        this.steps = steps;
        this.jdbc = jdbc;
    }

    LocalDate today() {
        return lists.today();
    }

    /** Counts the directive's obligations; of recurring tasks those of the latest round that has begun. */
    public CoverageReport of(DirectiveId directive) {
        return of(directive, PeriodChoice.LATEST);
    }

    public CoverageReport of(DirectiveId directive, PeriodChoice period) {
        var parts = counted(CoverageCount.PARTS, directive, period)
                .query(Mappers.of(CoverageReport.Part.class))
                .list();
        return new CoverageReport(lists.today(), period, parts);
    }

    /** The same counted as finely as can be. */
    public CoverageLines lines(DirectiveId directive, PeriodChoice period) {
        var lines = counted(CoverageCount.LINES, directive, period)
                .query(Mappers.of(CoverageLines.Line.class))
                .list();
        return new CoverageLines(lists.today(), period.code(), lines);
    }

    private JdbcClient.StatementSpec counted(String sql, DirectiveId directive, PeriodChoice period) {
        access.require(READ_DIRECTIVES);
        var scope = ScopeFilter.of(Scopes.current());
        var rounds = period.sql("r.directive_id = :directive");
        return jdbc.sql(sql.formatted(NOW + scope.sql() + " and " + rounds))
                .params(scope.parameters())
                .params(period.parameters())
                .param("directive", directive.id())
                .param("today", lists.today());
    }

    /** In which periods its recurring tasks were asked, and how far each has come; the latest first. */
    public List<RoundStanding> rounds(DirectiveId directive) {
        access.require(READ_DIRECTIVES);
        var scope = ScopeFilter.of(Scopes.current());
        return jdbc.sql(ROUNDS.formatted(ObligationFilter.IS_LATE, scope.sql()))
                .params(scope.parameters())
                .param("today", lists.today())
                .param("directive", directive.id())
                .query(Mappers.of(RoundStanding.class))
                .list();
    }

    /** Obligations in scope, sorted by their organisations' names. */
    public ObligationPage page(ObligationFilter filter, Place place, int size) {
        access.require(READ_DIRECTIVES);
        return lists.page(filter, place, size);
    }

    /** The directive's late obligations, the longest late first; of recurring tasks those of the chosen rounds. */
    public List<ObligationRow> late(DirectiveId directive, PeriodChoice period, int limit) {
        access.require(READ_DIRECTIVES);
        return lists.late(directive, period, limit);
    }

    /** What is asked of the viewer's own organisations, the earliest due first. */
    public List<ObligationRow> ours() {
        access.require(READ_DIRECTIVES);
        return lists.byDay(List.of("true"), OURS);
    }

    /** Refuses whoever may not do it. */
    void check(Act act) {
        access.require(act.permission());
    }

    /** One obligation; another's is a 404. */
    public ObligationRow get(ObligationId id) {
        return find(id).orElseThrow(() -> new NoSuchObligation(id));
    }

    Optional<ObligationRow> find(ObligationId id) {
        access.require(READ_DIRECTIVES);
        return lists.find(id);
    }

    /** What was done about an obligation, the latest first. */
    public List<PastStep> steps(ObligationId id) {
        get(id);
        return steps.about(id);
    }

    /** What the viewer's first page says. */
    public Overview overview() {
        access.require(READ_DIRECTIVES);
        return new Overview(
                lists.count(ObligationFilter.IS_LATE),
                lists.count(SOON),
                lists.count("o.status = 'RETURNED'"),
                lists.count(DELIVERED),
                lists.count(ObligationFilter.IS_ASKING),
                lists.byDay(List.of(ObligationFilter.IS_LATE), FIRST_ROWS),
                lists.byDay(List.of(SOON), FIRST_ROWS),
                lists.byDay(List.of(DELIVERED), FIRST_ROWS),
                lists.lately(FIRST_ROWS));
    }
}
