package vn.binhyen.activities;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.documents.Cell;
import vn.binhyen.documents.Column;
import vn.binhyen.documents.Sheet;
import vn.binhyen.lists.ListFormat;

/** Writes the sessions that a filter lets through as a list in the layout in which lists come in, row by row. */
@Component
@Transactional
class SessionTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final List<Head> HEADS = List.of(Head.values());

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
        long rows = switch (format) {
            case CSV -> csv(filter, out);
            case XLSX -> sheet(filter, out);
        };
        events.publishEvent(new SessionsExported(format.name(), rows));
    }

    private long csv(SessionFilter filter, OutputStream out) throws IOException {
        try (var writer = ListFormat.CSV.writer(out)) {
            writer.line(HEADS.stream().map(Head::text).toList());
            return each(
                    filter,
                    cells -> writer.line(cells.stream().map(SessionTable::plain).toList()));
        }
    }

    private long sheet(SessionFilter filter, OutputStream out) throws IOException {
        var columns = Arrays.stream(Head.values())
                .map(head -> new Column(head.text(), head.width()))
                .toList();
        try (var sheet = new Sheet(out, "Hoạt động", columns)) {
            return each(filter, sheet::row);
        }
    }

    private long each(SessionFilter filter, Consumer<List<Cell>> line) {
        var query = jdbc.sql(ROWS.formatted(String.join(" and ", filter.conditions())))
                .params(filter.parameters());
        try (var rows = query.query(SessionRow::read).stream()) {
            long count = 0;
            for (var each = rows.iterator(); each.hasNext(); count++) {
                var row = each.next();
                line.accept(HEADS.stream().map(row::cell).toList());
            }
            return count;
        }
    }

    private static String plain(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> words.text();
            case Cell.Day day -> DAY.format(day.day());
            case Cell.Amount amount -> amount.number().toPlainString();
            case Cell.Share share -> share.fraction().toPlainString();
            case Cell.Missing missing -> missing.words();
        };
    }
}
