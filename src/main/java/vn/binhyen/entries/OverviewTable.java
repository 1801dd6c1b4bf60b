package vn.binhyen.entries;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.calendars.Period;
import vn.binhyen.lists.ListFormat;
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
        try (var list = format.writer(out)) {
            list.line(HEADS.stream().map(head -> page.text(head)).toList());
            lines.forEach(line -> list.line(cells(line, page)));
        }
        events.publishEvent(new OverviewExported(period.code(), lines.size()));
    }

    private static List<String> cells(CommuneLine line, Page page) {
        var counts = line.counts();
        var numbers = Stream.of(
                counts.organisations(),
                counts.submitted(),
                counts.waiting(),
                counts.confirmed(),
                counts.returned(),
                Math.max(0, counts.organisations() - counts.submitted()));
        var desk = line.sheet() == null ? Words.sheetless(page, line) : Words.of(page, line.state());
        return Stream.concat(Stream.of(line.name(), desk), numbers.map(String::valueOf))
                .toList();
    }
}
