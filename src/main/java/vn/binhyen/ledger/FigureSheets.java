package vn.binhyen.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.calendars.Period;
import vn.binhyen.documents.Cell;
import vn.binhyen.documents.Column;
import vn.binhyen.documents.Sheet;
import vn.binhyen.pages.Page;

/** Writes figures as spreadsheets with typed cells; what is missing is words, never a zero. */
@Component
@Transactional
class FigureSheets {

    private final FigureView view;
    private final ApplicationEventPublisher events;

    FigureSheets(FigureView view, ApplicationEventPublisher events) {
        this.view = view;
        this.events = events;
    }

    void section(FigureFilter filter, Page page, OutputStream out) throws IOException {
        var shown = view.section(filter);
        var heads = heads(page, shown.table().periods(), "ledger.measure", "ledger.unit");
        try (var sheet = new Sheet(out, shown.place().name(), heads)) {
            for (var measure : shown.table().measures()) {
                var text = measure.in(page.locale());
                sheet.row(cells(
                        page, shown.row(measure), shown.table(), measure.code() + " " + text.name(), text.unit()));
            }
        }
        events.publishEvent(new FiguresExported(
                filter.sectionShown(), shown.table().measures().size()));
    }

    void communes(String code, FigureFilter filter, Page page, OutputStream out) throws IOException {
        var shown = view.byCommune(code, filter);
        var heads = heads(page, shown.table().periods(), "ledger.commune", "ledger.unit");
        var text = shown.table().measures().getFirst().in(page.locale());
        try (var sheet = new Sheet(out, code, heads)) {
            for (var commune : shown.names().entrySet()) {
                var row = shown.table().row(code, commune.getKey()).orElse(null);
                sheet.row(cells(page, row, shown.table(), commune.getValue(), text.unit()));
            }
        }
        events.publishEvent(new FiguresExported(code, shown.names().size()));
    }

    private static List<Column> heads(Page page, List<Period> periods, String first, String second) {
        var columns = new ArrayList<>(List.of(new Column(page.text(first), 46), new Column(page.text(second), 12)));
        periods.forEach(period -> columns.add(new Column(Words.period(page, period), 16)));
        return columns;
    }

    private static List<Cell> cells(Page page, @Nullable FigureRow row, FigureTable table, String name, String unit) {
        var cells = new ArrayList<>(List.of(Cell.of(name), Cell.of(unit)));
        for (int i = 0; i < table.periods().size(); i++) cells.add(cell(page, row == null ? null : row.value(i)));
        return cells;
    }

    private static Cell cell(Page page, @Nullable BigDecimal value) {
        return value == null ? new Cell.Missing(page.text("ledger.missing")) : new Cell.Amount(value);
    }
}
