package vn.binhyen.exemplars;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.documents.Cell;
import vn.binhyen.documents.Column;
import vn.binhyen.lists.ListFormat;
import vn.binhyen.lists.TypedList;
import vn.binhyen.pages.Page;

/** Writes the exemplars that a filter lets through as a list, row by row. */
@Component
@Transactional
class ExemplarTable {

    private static final Cell NOTHING = new Cell.Missing("");

    private final ExemplarList list;
    private final ApplicationEventPublisher events;

    ExemplarTable(ExemplarList list, ApplicationEventPublisher events) {
        this.list = list;
        this.events = events;
    }

    void write(ExemplarFilter filter, ListFormat format, Page page, OutputStream out) throws IOException {
        try (var table = TypedList.to(out, format, page.text("exemplars.list.title"), columns(page));
                var exemplars = list.all(filter)) {
            for (var each = exemplars.iterator(); each.hasNext(); ) table.row(row(page, each.next()));
            events.publishEvent(new ExemplarsExported(format.name(), table.rows()));
        }
    }

    private static List<Column> columns(Page page) {
        return List.of(
                new Column(page.text("exemplars.exemplar"), 40),
                new Column(page.text("exemplars.kind"), 14),
                new Column(page.text("exemplars.field"), 28),
                new Column(page.text("exemplars.merit"), 60),
                new Column(page.text("exemplars.owner"), 34),
                new Column(page.text("exemplars.state"), 16),
                new Column(page.text("exemplars.since"), 12),
                new Column(page.text("exemplars.recognisedBy"), 28),
                new Column(page.text("exemplars.decision"), 18),
                new Column(page.text("exemplars.recognisedOn"), 12),
                new Column(page.text("exemplars.movementYear"), 10));
    }

    private static List<Cell> row(Page page, ExemplarCard card) {
        return List.of(
                Cell.of(card.name()),
                Cell.of(page.word(card.kind())),
                Cell.of(card.field()),
                Cell.of(card.merit()),
                Cell.of(card.bodyName()),
                Cell.of(page.word(card.state())),
                new Cell.Day(card.stateSince()),
                words(card.recognisedBy()),
                words(card.decision()),
                card.recognisedOn() == null ? NOTHING : new Cell.Day(card.recognisedOn()),
                // A year is a name, not an amount: it has no separator of thousands.
                words(card.movementYear() == null ? null : card.movementYear().toString()));
    }

    private static Cell words(@Nullable String words) {
        return words == null ? NOTHING : Cell.of(words);
    }
}
