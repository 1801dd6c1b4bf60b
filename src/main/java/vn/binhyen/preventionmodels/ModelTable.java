package vn.binhyen.preventionmodels;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
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

/** Writes the models that a filter lets through as a list, row by row. Read in elsewhere, each is proposed with the same words; its life is not in them. */
@Component
@Transactional
class ModelTable {

    private static final Cell NOTHING = new Cell.Missing("");

    private final ModelList list;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ModelTable(ModelList list, ApplicationEventPublisher events, Clock clock) {
        this.list = list;
        this.events = events;
        this.clock = clock;
    }

    void write(ModelFilter filter, ListFormat format, Page page, OutputStream out) throws IOException {
        var columns = columns(page, LocalDate.now(clock));
        try (var table = TypedList.to(out, format, page.text("preventionmodels.list.title"), columns);
                var models = list.all(filter)) {
            for (var each = models.iterator(); each.hasNext(); ) table.row(row(page, each.next()));
            events.publishEvent(new ModelsExported("models", table.rows()));
        }
    }

    /** What is counted, the points and their groups, names its day and the rule; the rest is as it was entered last. */
    private static List<Column> columns(Page page, LocalDate day) {
        return List.of(
                new Column(page.text("preventionmodels.name"), 40),
                new Column(page.text("preventionmodels.kind"), 14),
                new Column(page.text("preventionmodels.problem"), 40),
                new Column(page.text("preventionmodels.working"), 60),
                new Column(page.text("preventionmodels.forms"), 30),
                new Column(page.text("preventionmodels.owner"), 30),
                new Column(page.text("preventionmodels.meantFor"), 18),
                new Column(page.text("preventionmodels.reference"), 20),
                new Column(page.text("preventionmodels.participants"), 12),
                new Column(page.text("preventionmodels.proposedOn"), 12),
                new Column(page.text("preventionmodels.stage"), 18),
                new Column(page.text("preventionmodels.export.since"), 12),
                new Column(page.text("preventionmodels.points.on", page.date(day)), 20),
                new Column(page.text("preventionmodels.groups.on", page.date(day)), 20));
    }

    private static List<Cell> row(Page page, ModelRow model) {
        return List.of(
                Cell.of(model.name()),
                Cell.of(page.word(model.kind())),
                Cell.of(model.problem()),
                Cell.of(model.working()),
                words(model.forms()),
                Cell.of(model.bodyName()),
                words(model.meantFor() == null ? null : page.word(model.meantFor())),
                words(model.reference()),
                model.participants() == null ? NOTHING : Cell.of(model.participants()),
                new Cell.Day(model.proposedOn()),
                Cell.of(page.word(model.stage())),
                new Cell.Day(model.stageSince()),
                Cell.of(model.points()),
                Cell.of(model.groups()));
    }

    private static Cell words(@Nullable String words) {
        return words == null ? NOTHING : Cell.of(words);
    }
}
