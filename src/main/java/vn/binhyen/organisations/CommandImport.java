package vn.binhyen.organisations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.lists.ListFile;

/** An import without a job: the command waits for it and tells how far it is. */
@Component
@Transactional
class CommandImport {

    private final StagedImports staged;
    private final ListReading reading;
    private final ListEntering entering;
    private final Clock clock;

    CommandImport(StagedImports staged, ListReading reading, ListEntering entering, Clock clock) {
        this.staged = staged;
        this.reading = reading;
        this.entering = entering;
        this.clock = clock;
    }

    UUID read(ListFile file, LocalDate listedOn, String province, ImportProgress progress) {
        return read(file, listedOn, province, ListCorrection.NONE, progress);
    }

    UUID read(ListFile file, LocalDate listedOn, String province, ListCorrection correction, ImportProgress progress) {
        var list = StagedImport.of(file, listedOn, province, correction, Instant.now(clock));
        staged.begin(list);
        try {
            reading.read(list, file, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list.id();
    }

    void enter(UUID id, ImportProgress progress) {
        entering.enter(id, progress);
    }

    void discard(UUID id) {
        if (staged.settle(id, StagedImport.State.DISCARDED, Instant.now(clock)))
            staged.rows().drop(id);
    }

    StagedImport get(UUID id) {
        return staged.get(id);
    }

    List<StagedRow> notable(UUID id, boolean faulty, int limit) {
        return staged.rows().notable(id, faulty, limit);
    }

    /** The faulty ones first. */
    List<StagedRow> notable(UUID id, int limit) {
        return Stream.of(true, false)
                .flatMap(faulty -> staged.rows().notable(id, faulty, limit).stream())
                .toList();
    }

    void eachRow(UUID id, Consumer<ReadRow> rows) {
        staged.rows().forEach(id, rows);
    }
}
