package vn.binhyen.entries;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.calendars.Period;
import vn.binhyen.documents.Cell;
import vn.binhyen.documents.Column;
import vn.binhyen.lists.ListFormat;
import vn.binhyen.lists.TypedList;
import vn.binhyen.pages.Page;

/** Writes the overview of a period as a list: a line for each commune. */
@Component
@Transactional
class OverviewTable {

    private static final List<String> HEADS = List.of(
            "entries.commune",
            "entries.desk",
            "entries.organisations.registered",
            "entries.organisations",
            "entries.organisations.waiting",
            "entries.organisations.confirmed",
            "entries.organisations.returned",
            "entries.organisations.missing");

    private static final int WIDTH = 22;

    private final Overview overview;
    private final EntriesView view;
    private final ApplicationEventPublisher events;

    OverviewTable(Overview overview, EntriesView view, ApplicationEventPublisher events) {
        this.overview = overview;
        this.view = view;
        this.events = events;
    }

    Period period(@Nullable String code) {
        return view.period(code);
    }

    void write(Period period, Page page, ListFormat format, OutputStream out) throws IOException {
        var lines = overview.of(period);
        var columns =
                HEADS.stream().map(head -> new Column(page.text(head), WIDTH)).toList();
        try (var list = TypedList.to(out, format, page.text("entries.title"), columns)) {
            lines.forEach(line -> list.row(cells(line, page)));
        }
        events.publishEvent(new OverviewExported(period.code(), lines.size()));
    }

    private static List<Cell> cells(CommuneLine line, Page page) {
        var counts = line.counts();
        var desk = line.sheet() == null ? Words.sheetless(page, line) : Words.of(page, line.state());
        return List.of(
                Cell.of(line.name()),
                Cell.of(desk),
                Cell.of(counts.organisations()),
                Cell.of(counts.submitted()),
                Cell.of(counts.waiting()),
                Cell.of(counts.confirmed()),
                Cell.of(counts.returned()),
                Cell.of(Math.max(0, counts.organisations() - counts.submitted())));
    }
}
