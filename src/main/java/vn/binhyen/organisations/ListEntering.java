package vn.binhyen.organisations;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second pass of an import: from staged rows into the registry, in one transaction, batch by batch. */
@Component
@Transactional
class ListEntering {

    private static final int BATCH = 5000;

    private final StagedImports staged;
    private final AppliedRows applied;
    private final Registry registry;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ListEntering(
            StagedImports staged,
            AppliedRows applied,
            Registry registry,
            ApplicationEventPublisher events,
            Clock clock) {
        this.staged = staged;
        this.applied = applied;
        this.registry = registry;
        this.events = events;
        this.clock = clock;
    }

    /** Enters the list; entered a second time, nothing happens. */
    void enter(UUID id, ImportProgress progress) {
        var list = staged.get(id);
        if (list.faulty() > 0) throw new ListHasFaults(list.faulty());
        if (!staged.settle(id, StagedImport.State.APPLIED, Instant.now(clock))) return;
        applied.keep(id);
        try {
            enter(list, progress);
        } catch (DuplicateKeyException taken) {
            throw new CodeTaken(taken);
        }
        staged.rows().drop(id);
        staged.dropUpload(id);
        events.publishEvent(new ListApplied(id, list.sha256(), list.fresh(), list.changed(), list.same()));
    }

    private void enter(StagedImport list, ImportProgress progress) {
        int total = list.fresh() + list.changed();
        int last = staged.rows().last(list.id());
        int entered = 0;
        progress.progress(0, total);
        for (int row = 0; row < last && entered < list.fresh(); row += BATCH) {
            entered += registry.enterStaged(list.id(), row, row + BATCH);
            progress.progress(entered, total);
        }
        if (entered != list.fresh()) throw new RegistryMoved();
        int corrected = 0;
        for (int row = 0; row < last && corrected < list.changed(); row += BATCH) {
            corrected += registry.correctStaged(list.id(), row, row + BATCH);
            progress.progress(entered + corrected, total);
        }
        if (corrected != list.changed()) throw new RegistryMoved();
    }
}
