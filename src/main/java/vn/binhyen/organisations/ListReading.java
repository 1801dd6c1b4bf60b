package vn.binhyen.organisations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
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

    ListReading(StagedImports staged, Namesakes namesakes, Scoping scoping, Readers readers) {
        this.staged = staged;
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
                read(list, new ListFile(list.fileName(), content), progress);
            } finally {
                Files.delete(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        staged.dropUpload(id);
    }

    /** Reads a file that is at hand. */
    void read(StagedImport list, ListFile file, ImportProgress progress) throws IOException {
        int rows = rows(file);
        var done = new AtomicInteger();
        progress.progress(0, rows);
        var judge = new Staging.Judge(scoping.rules(), scoping.today());
        var reader = readers.ofLists(list.listedOn(), list.province());
        var staging = new Staging(reader, new Matching(namesakes), judge, batch -> {
            staged.add(list.id(), batch);
            progress.progress(done.addAndGet(batch.size()), rows);
        });
        file.forEach(staging);
        staged.count(list.id(), staging.finish());
    }

    /** Finds what makes a list unreadable before any work is put into it, too. */
    private static int rows(ListFile file) throws IOException {
        var lines = new AtomicInteger();
        file.forEach(line -> {
            if (lines.getAndIncrement() == 0) Layout.of(line);
        });
        return Math.max(0, lines.get() - 1);
    }
}
