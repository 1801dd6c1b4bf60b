package vn.binhyen.burden;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.documents.Cell;
import vn.binhyen.documents.Column;
import vn.binhyen.documents.Sheet;
import vn.binhyen.pages.Page;

/** Writes how much communes were asked in each month of a year as a spreadsheet. */
@Component
@Transactional
class MonthTable {

    private final MonthBurdens burdens;
    private final ApplicationEventPublisher events;

    MonthTable(MonthBurdens burdens, ApplicationEventPublisher events) {
        this.burdens = burdens;
        this.events = events;
    }

    void write(int year, Page page, OutputStream out) throws IOException {
        var all = burdens.of(year);
        try (var sheet = new Sheet(out, page.text("burden.months.title"), columns(page))) {
            for (var each : all) sheet.row(row(page, each));
        }
        events.publishEvent(new BurdenExported(year, all.size()));
    }

    private static List<Column> columns(Page page) {
        return List.of(
                new Column(page.text("burden.commune"), 30),
                new Column(page.text("burden.monthOfYear"), 8),
                new Column(page.text("burden.count"), 12),
                new Column(page.text("burden.taskMinutes"), 14),
                new Column(page.text("burden.taskUnknown"), 14),
                new Column(page.text("burden.organisations"), 10),
                new Column(page.text("burden.fields"), 14),
                new Column(page.text("burden.fieldMinutes"), 16));
    }

    private static List<Cell> row(Page page, MonthBurden each) {
        return List.of(
                each.commune() == null
                        ? new Cell.Missing(page.text("burden.commune.unknown"))
                        : Cell.of(each.commune()),
                Cell.of(each.month()),
                Cell.of(each.tasks().questions()),
                Cell.of(each.tasks().minutes()),
                Cell.of(each.tasks().unknown()),
                Cell.of(each.organisations()),
                Cell.of(each.fields()),
                Cell.of(each.fieldMinutes()));
    }
}
