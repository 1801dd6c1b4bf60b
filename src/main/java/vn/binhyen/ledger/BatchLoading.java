package vn.binhyen.ledger;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads a batch and takes it back: all of it or nothing, in one transaction, with all sums. */
@Component
@Transactional
class BatchLoading {

    /** Hears how far it is; what it throws ends the work without a trace. */
    interface Progress {
        void progress(long done, long total);
    }

    private final BatchKeeping keeping;
    private final FactRecords facts;
    private final BatchSums book;
    private final Clock clock;

    BatchLoading(BatchKeeping keeping, FactRecords facts, BatchSums book, Clock clock) {
        this.keeping = keeping;
        this.facts = facts;
        this.book = book;
        this.clock = clock;
    }

    /** What is loaded already stays as it is. */
    void load(UUID id, Progress progress) {
        var batch = keeping.hold(id);
        if (batch.state() == Batch.State.LOADED) return;
        if (!batch.canBeLoaded()) throw new BatchUnsound();
        if (!keeping.isStaged(batch)) throw new BatchGone();
        for (var place : provinces(batch).entrySet()) load(batch, place, progress);
        keeping.settle(batch, Batch.State.LOADED, clock.instant());
    }

    void takeBack(UUID id) {
        var batch = keeping.hold(id);
        if (batch.state() == Batch.State.TAKEN_BACK) return;
        if (batch.state() != Batch.State.LOADED) throw new BatchNotLoaded();
        for (var place : provinces(batch).entrySet()) takeBack(batch, place);
        keeping.settle(batch, Batch.State.TAKEN_BACK, clock.instant());
    }

    private void load(Batch batch, Map.Entry<Integer, Integer> place, Progress progress) {
        var source = batch.source(place.getKey());
        facts.hold(source);
        if (book.standing(source).isPresent()) throw new BatchLoadedElsewhere();
        var recording = recording(source, place.getValue());
        var packs = book.packs(batch.id(), source.provinceId());
        for (int i = 0; i < packs.size(); i++) {
            progress.progress(i, packs.size());
            book.addFacts(batch.id(), recording, packs.get(i));
        }
        progress.progress(packs.size(), packs.size());
        book.sum(batch, recording);
    }

    private void takeBack(Batch batch, Map.Entry<Integer, Integer> place) {
        var source = batch.source(place.getKey());
        facts.hold(source);
        var loaded = book.standing(source).orElseThrow(BatchNotLoaded::new);
        book.reverse(batch, loaded, recording(source, place.getValue()));
    }

    private BatchBook.Recording recording(SourceRecord source, int onlyArea) {
        var now = clock.instant();
        var id = facts.begin(source, onlyArea == 0 ? null : onlyArea, now);
        return new BatchBook.Recording(source.provinceId(), id, now);
    }

    /** In their order, as everybody locks them. */
    private static Map<Integer, Integer> provinces(Batch batch) {
        return new TreeMap<>(batch.findings().places());
    }
}
