package vn.binhyen.preventionmodels;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.documents.Cell;
import vn.binhyen.documents.Column;
import vn.binhyen.lists.ListFormat;
import vn.binhyen.lists.TypedList;
import vn.binhyen.pages.Page;

/** Writes points as a list, row by row. */
@Component
@Transactional
class PointTable {

    private final PointWatch watch;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PointTable(PointWatch watch, ApplicationEventPublisher events, Clock clock) {
        this.watch = watch;
        this.events = events;
        this.clock = clock;
    }

    /** Those that the filter lets through. */
    void write(PointFilter filter, ListFormat format, Page page, OutputStream out) throws IOException {
        try (var points = watch.all(filter)) {
            events.publishEvent(new ModelsExported("points", write(points, format, page, out)));
        }
    }

    /** Those of a commune. */
    void write(int commune, Page page, OutputStream out) throws IOException {
        try (var points = watch.in(commune)) {
            write(points, ListFormat.XLSX, page, out);
        }
    }

    private long write(Stream<PointCard> points, ListFormat format, Page page, OutputStream out) throws IOException {
        var columns = columns(page, LocalDate.now(clock));
        try (var table = TypedList.to(out, format, page.text("preventionmodels.points.title"), columns)) {
            for (var each = points.iterator(); each.hasNext(); ) table.row(row(page, each.next()));
            return table.rows();
        }
    }

    /** What is true of a day names it, and what is counted by a rule names the rule. */
    private static List<Column> columns(Page page, LocalDate day) {
        return List.of(
                new Column(page.text("preventionmodels.name"), 40),
                new Column(page.text("preventionmodels.points.title"), 40),
                new Column(page.text("preventionmodels.point.startedOn"), 12),
                new Column(page.text("preventionmodels.point.endedOn"), 12),
                new Column(page.text("preventionmodels.point.knownUntil"), 16),
                new Column(page.text("preventionmodels.life.on", page.date(day)), 22),
                new Column(page.text("preventionmodels.point.groups.on", page.date(day)), 20),
                new Column(page.text("preventionmodels.equipment.total.last"), 16),
                new Column(page.text("preventionmodels.equipment.working.last"), 16));
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
