package vn.binhyen.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.binhyen.database.Scopes;

/** Keeps batches and, until they are loaded or thrown away, their rows. */
@Component
class BatchKeeping {

    private final BatchRecords records;
    private final StagedPacks packs;
    private final ToldAlready told;
    private final ApplicationEventPublisher events;

    BatchKeeping(BatchRecords records, StagedPacks packs, ToldAlready told, ApplicationEventPublisher events) {
        this.records = records;
        this.packs = packs;
        this.told = told;
        this.events = events;
    }

    /** The batch that the file is already; empty where its rows are needed, for the first time or again. */
    Optional<Batch> findKnown(FactFile file, Instant now) {
        if (records.begin(file, now)) return Optional.empty();
        var known = records.hold(file.id());
        boolean isWhole = switch (known.state()) {
            case LOADED -> true;
            case CHECKED -> known.isSound() && isStaged(known); // what was wrong may be right by now
            case TAKEN_BACK, DISCARDED -> false;
        };
        if (!isWhole) packs.drop(file.id(), Scopes.current().actor());
        return isWhole ? Optional.of(known) : Optional.empty();
    }

    void add(UUID batch, int province, int ordinal, Pack pack) {
        packs.add(batch, province, ordinal, pack);
    }

    void drop(UUID staged) {
        packs.drop(staged, Scopes.current().actor());
    }

    /**
     * The batch, with its rows that would count twice.
     *
     * @param staged under which id its rows are staged
     */
    Batch compared(Batch batch, UUID staged) {
        var compared = batch;
        for (var province : new TreeSet<>(batch.findings().places().keySet()))
            compared = compared.withToldAlready(told.of(staged, batch.source(province)));
        return compared;
    }

    boolean isToldAlready(Batch batch, SourceRecord source) {
        return !told.of(batch.id(), source).isEmpty();
    }

    void keep(Batch batch) {
        if (batch.faulty() > 0) packs.drop(batch.id(), Scopes.current().actor());
        records.check(batch);
        events.publishEvent(BatchAct.of("receive", batch));
    }

    /** A faulty batch needs no rows; those of a sound one are lost after a crash of the database. */
    boolean isStaged(Batch batch) {
        return batch.faulty() > 0 || packs.rows(batch.id()) == batch.rows();
    }

    /** Held until the transaction ends. */
    Batch hold(UUID id) {
        return records.hold(id);
    }

    void settle(Batch batch, Batch.State state, Instant at) {
        packs.drop(batch.id(), Scopes.current().actor());
        records.settle(batch.id(), state, at);
        var act = switch (state) {
            case LOADED -> "load";
            case TAKEN_BACK -> "takeback";
            case CHECKED, DISCARDED -> "discard";
        };
        events.publishEvent(BatchAct.of(act, batch));
    }
}
