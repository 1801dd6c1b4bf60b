package vn.binhyen.organisations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.lists.ListFile;

/** The first pass of an import: from the file to staged rows, wholly or not at all. */
@Component
@Transactional
class ListReading {

    private final StagedImports staged;
    private final Namesakes namesakes;
    private final Scoping scoping;
    private final Readers readers;
    private final ListPlans plans;

    ListReading(StagedImports staged, Namesakes namesakes, Scoping scoping, Readers readers, ListPlans plans) {
        this.staged = staged;
        this.plans = plans;
        this.namesakes = namesakes;
        this.scoping = scoping;
        this.readers = readers;
    }

    /** Reads what was uploaded; what is read already stays as it is. */
    void readUpload(UUID id, ImportProgress progress) {
        var list = staged.get(id);
        if (list.state() != StagedImport.State.READING) return;
        try {
            var content = Files.createTempFile("list", ".upload");
            try {
                Files.write(content, staged.upload(id));
                var plan = read(list, new ListFile(list.fileName(), content), progress);
                if (!list.correction().isNone()) plans.remember(plan, list.correction());
            } finally {
                Files.delete(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file that is at hand. */
    ListPlan read(StagedImport list, ListFile file, ImportProgress progress) throws IOException {
        var plan = plans.plan(file, list.correction());
        int rows = file.linesAbout();
        var done = new AtomicInteger();
        progress.progress(0, rows);
        var staging = staging(list, plan, batch -> {
            staged.rows().add(list.id(), batch);
            progress.progress(Math.min(done.addAndGet(batch.size()), rows), rows);
        });
        var leftOut = new LeftOutRows();
        file.forEach(plan.list().shape(), ListFile.MOST_ROWS, staging, leftOut);
        staged.count(list.id(), staging.finish(), leftOut.in(SeenLayout.of(plan)));
        progress.progress(rows, rows);
        return plan;
    }

    private Staging staging(StagedImport list, ListPlan plan, Consumer<List<NewRow>> sink) {
        var judge = new Staging.Judge(scoping.rules(), scoping.today());
        var reader = readers.ofLists(list.listedOn(), list.province(), plan.kind());
        return new Staging(plan.layout(), reader, new Matching(namesakes), judge, sink);
    }
}
