package vn.binhyen.activities;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.documents.Column;
import vn.binhyen.lists.ListFormat;
import vn.binhyen.lists.TypedList;

/** Writes the sessions that a filter lets through as a list in the layout in which lists come in, row by row. */
@Component
@Transactional
class SessionTable {

    private static final List<Head> HEADS = List.of(Head.values());
    private static final List<Column> COLUMNS =
            HEADS.stream().map(head -> new Column(head.text(), head.width())).toList();

    private static final String ROWS = """
            select s.*, k.name_vi, c.name as commune_name,
                (select string_agg(name || coalesce('; ' || came, ''), e'\\n' order by position)
                    from activities.part where session = s.id) as partners,
                (select string_agg(to_char(at, 'HH24:MI') || ' ' || desk, e'\\n' order by position)
                    from activities.police_report where session = s.id) as reports
            from (select * from activities.session where %s) s join activities.kind k on k.code = s.kind
                left join areas.area_card c on c.id = s.commune_id
            order by s.day, s.id
            """;

    private final Recorders recorders;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    SessionTable(Recorders recorders, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.recorders = recorders;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** As lists say it, whatever language somebody reads. */
    static String state(State state) {
        return switch (state) {
            case PLANNED -> "Dự kiến";
            case HELD -> "Đã thực hiện";
            case CONFIRMED -> "Đã xác nhận";
            case CANCELLED -> "Đã hủy";
        };
    }

    LocalDate today() {
        return recorders.today();
    }

    void write(SessionFilter filter, ListFormat format, OutputStream out) throws IOException {
        recorders.requireReader();
        var query = jdbc.sql(ROWS.formatted(String.join(" and ", filter.conditions())))
                .params(filter.parameters());
        try (var list = TypedList.to(out, format, "Hoạt động", COLUMNS);
                var rows = query.query(SessionRow::read).stream()) {
            for (var each = rows.iterator(); each.hasNext(); ) {
                var row = each.next();
                list.row(HEADS.stream().map(row::cell).toList());
            }
            events.publishEvent(new SessionsExported(format.name(), list.rows()));
        }
    }
}
