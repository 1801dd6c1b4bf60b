package vn.binhyen.preventionmodels;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.documents.Cell;
import vn.binhyen.documents.Column;
import vn.binhyen.documents.Sheet;
import vn.binhyen.pages.Page;

/** Writes points as a spreadsheet, row by row. */
@Component
@Transactional
class PointTable {

    private final PointWatch watch;
    private final ApplicationEventPublisher events;

    PointTable(PointWatch watch, ApplicationEventPublisher events) {
        this.watch = watch;
        this.events = events;
    }

    /** Those that the filter lets through. */
    void write(PointFilter filter, Page page, OutputStream out) throws IOException {
        try (var points = watch.all(filter)) {
            events.publishEvent(new ModelsExported("points", write(points, page, out)));
        }
    }

    /** Those of a commune. */
    void write(int commune, Page page, OutputStream out) throws IOException {
        try (var points = watch.in(commune)) {
            write(points, page, out);
        }
    }

    private static long write(Stream<PointCard> points, Page page, OutputStream out) throws IOException {
        long rows = 0;
        try (var sheet = new Sheet(out, page.text("preventionmodels.points.title"), columns(page))) {
            for (var each = points.iterator(); each.hasNext(); rows++) sheet.row(row(page, each.next()));
        }
        return rows;
    }

    private static List<Column> columns(Page page) {
        return List.of(
                new Column(page.text("preventionmodels.name"), 40),
                new Column(page.text("preventionmodels.points.title"), 40),
                new Column(page.text("preventionmodels.point.startedOn"), 12),
                new Column(page.text("preventionmodels.point.endedOn"), 12),
                new Column(page.text("preventionmodels.point.knownUntil"), 16),
                new Column(page.text("preventionmodels.life"), 22),
                new Column(page.text("preventionmodels.groups"), 10),
                new Column(page.text("preventionmodels.equipment.total"), 10),
                new Column(page.text("preventionmodels.equipment.working"), 10));
    }

    private static List<Cell> row(Page page, PointCard card) {
        return List.of(
                Cell.of(card.modelName()),
                Cell.of(card.bodyName()),
                new Cell.Day(card.startedOn()),
                day(card.endedOn()),
                new Cell.Day(card.knownUntil()),
                Cell.of(page.word(card.life())),
                Cell.of(card.groups()),
                amount(page, card.equipment()),
                amount(page, card.working()));
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? new Cell.Missing("") : new Cell.Day(day);
    }

    private static Cell amount(Page page, @Nullable Integer number) {
        return number == null ? new Cell.Missing(page.text("pages.missing")) : Cell.of(number);
    }
}
