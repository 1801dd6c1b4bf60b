package vn.binhyen.directives;

import static vn.binhyen.accounts.Permission.READ_DIRECTIVES;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.database.Scopes;
import vn.binhyen.documents.Cell;
import vn.binhyen.documents.HashedStream;
import vn.binhyen.documents.Sheet;

/** Writes what became of a directive's tasks at each organisation in the viewer's scope, row by row, however many. */
@Service
@Transactional
class ResultTable {

    static final long MOST = 500_000;

    private static final String COUNT = "select count(*) from directives.obligation o where %s";

    /** The result is the one delivered last; a result that was given back is still what was delivered. */
    private static final String ROWS = """
            select task.position + 1 as number, task.title, o.organisation_name, o.organisation_kind,
                area.name as commune, o.period, o.due,
                nullif(o.asked_due, o.due) as asked_due, o.status, task.completion, task.unit,
                (o.acknowledged_at at time zone 'Asia/Ho_Chi_Minh')::date as acknowledged_on,
                (o.delivered_at at time zone 'Asia/Ho_Chi_Minh')::date as delivered_on,
                result.number as result_number, result.day as result_day,
                case when %s then :today::date - o.due end as late_days
            from directives.obligation o
                join directives.task on task.id = o.task_id
                left join areas.area_card area on area.id = o.commune_id
                left join lateral (
                    select s.number, s.day from directives.step s
                    where s.province_id = o.province_id and s.obligation_id = o.id and s.act = 'DELIVERED'
                    order by s.ordinal desc limit 1) result on o.delivered_at is not null
            where %s
            order by task.position, o.organisation_name, o.id
            """;

    private final JdbcClient jdbc;
    private final ResultCells cells;
    private final Access access;
    private final ApplicationEventPublisher events;

    ResultTable(JdbcClient jdbc, ResultCells cells, Access access, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.cells = cells;
        this.access = access;
        this.events = events;
    }

    void write(DirectiveId directive, ObligationFilter filter, OutputStream out) throws IOException {
        access.require(READ_DIRECTIVES);
        long found = asked(COUNT, directive, filter).query(Long.class).single();
        if (found > MOST) throw new TableTooLong(found, MOST);
        var hashed = new HashedStream(out);
        long count = 0;
        try (var sheet = new Sheet(hashed, "Kết quả", ResultCells.COLUMNS);
                Stream<List<Cell>> rows = asked(ROWS, directive, filter).query(cells::row).stream()) {
            for (var row = rows.iterator(); row.hasNext(); count++) sheet.row(row.next());
        }
        events.publishEvent(new DirectiveExported(directive, "results.xlsx", count, hashed.sha256()));
    }

    private StatementSpec asked(String sql, DirectiveId directive, ObligationFilter filter) {
        var within = filter.within(directive);
        var scope = ScopeFilter.of(Scopes.current());
        var conditions = new ArrayList<>(within.conditions());
        conditions.add(scope.sql());
        var parameters = new HashMap<String, Object>(within.parameters());
        parameters.putAll(scope.parameters());
        parameters.putAll(Map.of("today", cells.today()));
        var where = String.join(" and ", conditions);
        var statement = sql.equals(COUNT) ? sql.formatted(where) : sql.formatted(ObligationFilter.IS_LATE, where);
        return jdbc.sql(statement).params(parameters);
    }
}
