package vn.binhyen.preventionmodels;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.documents.Cell;
import vn.binhyen.documents.Column;
import vn.binhyen.documents.Sheet;
import vn.binhyen.pages.Page;

/** Writes the models that a filter lets through as a spreadsheet, row by row. */
@Component
@Transactional
class ModelTable {

    private final ModelList list;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ModelTable(ModelList list, ApplicationEventPublisher events, Clock clock) {
        this.list = list;
        this.events = events;
        this.clock = clock;
    }

    void write(ModelFilter filter, Page page, OutputStream out) throws IOException {
        long rows = 0;
        try (var sheet = new Sheet(out, page.text("preventionmodels.list.title"), columns(page, LocalDate.now(clock)));
                var models = list.all(filter)) {
            for (var each = models.iterator(); each.hasNext(); rows++) sheet.row(row(page, each.next()));
        }
        events.publishEvent(new ModelsExported("models", rows));
    }

    /** Every figure names its day and the rule by which it was counted. */
    private static List<Column> columns(Page page, LocalDate day) {
        return List.of(
                new Column(page.text("preventionmodels.name"), 40),
                new Column(page.text("preventionmodels.kind"), 14),
                new Column(page.text("preventionmodels.problem"), 40),
                new Column(page.text("preventionmodels.owner"), 30),
                new Column(page.text("preventionmodels.meantFor"), 18),
                new Column(page.text("preventionmodels.stage"), 18),
                new Column(page.text("preventionmodels.since"), 12),
                new Column(page.text("preventionmodels.points.on", page.date(day)), 20),
                new Column(page.text("preventionmodels.groups.on", page.date(day)), 20));
    }

    private static List<Cell> row(Page page, ModelCard card) {
        return List.of(
                Cell.of(card.name()),
                Cell.of(page.word(card.kind())),
                Cell.of(card.problem()),
                Cell.of(card.bodyName()),
                card.meantFor() == null
                        ? new Cell.Missing(page.text("preventionmodels.meantFor.any"))
                        : Cell.of(page.word(card.meantFor())),
                Cell.of(page.word(card.stage())),
                new Cell.Day(card.stageSince()),
                Cell.of(card.points()),
                Cell.of(card.groups()));
    }
}
