package vn.binhyen.exemplars;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.lists.ListFormat;
import vn.binhyen.pages.Page;

/** Writes the exemplars that a filter lets through as a list, row by row. */
@Component
@Transactional
class ExemplarTable {

    private static final List<String> HEADS = List.of(
            "exemplars.exemplar",
            "exemplars.kind",
            "exemplars.field",
            "exemplars.owner",
            "exemplars.state",
            "exemplars.since",
            "exemplars.recognisedBy",
            "exemplars.decision",
            "exemplars.recognisedOn",
            "exemplars.movementYear");

    private final ExemplarList list;
    private final ApplicationEventPublisher events;

    ExemplarTable(ExemplarList list, ApplicationEventPublisher events) {
        this.list = list;
        this.events = events;
    }

    void write(ExemplarFilter filter, ListFormat format, Page page, OutputStream out) throws IOException {
        long rows = 0;
        try (var writer = format.writer(out);
                var exemplars = list.all(filter)) {
            writer.line(HEADS.stream().map(page::text).toList());
            for (var each = exemplars.iterator(); each.hasNext(); rows++) writer.line(row(page, each.next()));
        }
        events.publishEvent(new ExemplarsExported(format.name(), rows));
    }

    private static List<String> row(Page page, ExemplarCard card) {
        return Stream.of(
                        card.name(),
                        page.word(card.kind()),
                        card.field(),
                        card.bodyName(),
                        page.word(card.state()),
                        page.date(card.stateSince()),
                        card.recognisedBy(),
                        card.decision(),
                        card.recognisedOn() == null ? null : page.date(card.recognisedOn()),
                        card.movementYear() == null ? null : card.movementYear().toString())
                .map(cell -> Objects.requireNonNullElse(cell, ""))
                .toList();
    }
}
