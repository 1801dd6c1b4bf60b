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
        int packs = 0;
        for (var place : provinces(batch).entrySet()) packs = load(batch, place, packs, progress);
        keeping.settle(batch, Batch.State.LOADED, clock.instant());
    }

    void takeBack(UUID id) {
        var batch = keeping.hold(id);
        if (batch.state() == Batch.State.TAKEN_BACK) return;
        if (batch.state() != Batch.State.LOADED) throw new BatchNotLoaded();
        for (var place : provinces(batch).entrySet()) takeBack(batch, place);
        keeping.settle(batch, Batch.State.TAKEN_BACK, clock.instant());
    }

    /** Answers how many packs are loaded now. */
    private int load(Batch batch, Map.Entry<Integer, Integer> place, int before, Progress progress) {
        var source = batch.source(place.getKey());
        facts.holdLoading(source.provinceId());
        facts.hold(source);
        if (book.standing(source).isPresent()) throw new BatchLoadedElsewhere();
        if (keeping.isToldAlready(batch, source)) throw new BatchToldMeanwhile();
        var recording = recording(source, place.getValue());
        int packs = before;
        for (var ordinal : book.packs(batch.id(), source.provinceId())) {
            progress.progress(Math.min((long) packs++ * Pack.MOST, batch.rows()), batch.rows());
            book.addFacts(batch.id(), recording, ordinal);
        }
        book.sum(batch, recording);
        progress.progress(Math.min((long) packs * Pack.MOST, batch.rows()), batch.rows());
        return packs;
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
