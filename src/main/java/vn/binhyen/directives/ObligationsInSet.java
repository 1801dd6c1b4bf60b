package vn.binhyen.directives;

import static vn.binhyen.accounts.Permission.READ_DIRECTIVES;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.documents.Cell;
import vn.binhyen.documents.Column;
import vn.binhyen.documents.Sheet;
import vn.binhyen.sets.CommuneLists;
import vn.binhyen.sets.CommuneSet;

/** What a commune's organisations were asked by all directives, and what became of it, in its set. */
@Component
@Order(2)
@Transactional(readOnly = true)
class ObligationsInSet implements CommuneLists {

    private static final String ROWS = """
            select task.position + 1 as number, task.title, o.organisation_name, o.organisation_kind,
                area.name as commune, o.period, o.due,
                nullif(o.asked_due, o.due) as asked_due, o.status, task.unit,
                (o.acknowledged_at at time zone 'Asia/Ho_Chi_Minh')::date as acknowledged_on,
                (o.delivered_at at time zone 'Asia/Ho_Chi_Minh')::date as delivered_on,
                result.number as result_number, result.day as result_day,
                case when %s then :today::date - o.due end as late_days,
                coalesce(directive.symbol, directive.summary) as directive
            from directives.obligation o
                join directives.task on task.id = o.task_id
                join directives.directive on directive.id = o.directive_id
                left join areas.area_card area on area.id = o.commune_id
                left join lateral (
                    select s.number, s.day from directives.step s
                    where s.province_id = o.province_id and s.obligation_id = o.id and s.act = 'DELIVERED'
                    order by s.ordinal desc limit 1) result on o.delivered_at is not null
            where o.commune_id = :commune
            order by o.organisation_name, o.due, o.id
            """.formatted(ObligationFilter.IS_LATE);

    private static final List<Column> COLUMNS = Stream.concat(
                    Stream.of(new Column("Văn bản", 22)), ResultCells.COLUMNS.stream())
            .toList();

    private final JdbcClient jdbc;
    private final ResultCells cells;
    private final Access access;

    ObligationsInSet(JdbcClient jdbc, ResultCells cells, Access access) {
        this.jdbc = jdbc;
        this.cells = cells;
        this.access = access;
    }

    @Override
    public void addTo(CommuneSet set) throws IOException {
        access.require(READ_DIRECTIVES);
        set.add("nhiem-vu.xlsx", set.page().text("directives.obligations.title"), out -> write(set.communeId(), out));
    }

    private void write(int commune, OutputStream out) throws IOException {
        var query = jdbc.sql(ROWS).param("today", cells.today()).param("commune", commune);
        try (var sheet = new Sheet(out, "Nhiệm vụ", COLUMNS);
                var rows = query
                        .query((row, number) -> Stream.concat(
                                        Stream.of(Cell.of(row.getString("directive"))), cells.row(row, number).stream())
                                .toList())
                        .stream()) {
            for (var each = rows.iterator(); each.hasNext(); ) sheet.row(each.next());
        }
    }
}
