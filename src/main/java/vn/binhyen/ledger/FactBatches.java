package vn.binhyen.ledger;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.jobs.JobStanding;

/**
 * Takes in files of facts: a file is checked and staged, looked at, and loaded whole or not at all; what was loaded can be
 * taken back. Everybody sees the batches that they sent themselves.
 */
@Service
@Transactional(rollbackFor = Exception.class)
class FactBatches {

    private static final int LATEST = 20;

    private final BatchStaging staging;
    private final BatchKeeping keeping;
    private final BatchWork work;
    private final Clock clock;

    FactBatches(BatchStaging staging, BatchKeeping keeping, BatchWork work, Clock clock) {
        this.staging = staging;
        this.keeping = keeping;
        this.work = work;
        this.clock = clock;
    }

    void require() {
        work.require();
    }

    Batch receive(FactFile file) throws IOException {
        work.require();
        return staging.stage(file);
    }

    /** Says what would be received, and keeps nothing. */
    Batch check(FactFile file) throws IOException {
        work.require();
        return staging.check(file);
    }

    @Transactional(readOnly = true)
    Batch get(UUID id) {
        work.require();
        return work.get(id);
    }

    @Transactional(readOnly = true)
    List<Batch> latest() {
        work.require();
        return work.latest(LATEST);
    }

    /** The job that loads the batch or takes it back, or did so last. */
    Optional<JobStanding> job(Batch batch) {
        return work.job(batch);
    }

    /** Begins to load; what is loaded, or being loaded, stays as it is. */
    void load(UUID id) {
        work.require();
        var batch = keeping.hold(id);
        if (batch.state() == Batch.State.LOADED || work.isUnderWay(batch)) return;
        if (!batch.canBeLoaded()) throw new BatchUnsound();
        if (!keeping.isStaged(batch)) throw new BatchGone();
        work.begin(BatchLoadingJob.KIND, batch);
    }

    /** Stops loading it, or throws it away where nobody loads it. */
    void cancel(UUID id) {
        work.require();
        var batch = keeping.hold(id);
        if (batch.state() == Batch.State.LOADED || batch.state() == Batch.State.TAKEN_BACK) throw new BatchUnderWay();
        if (work.isUnderWay(batch)) work.stop(batch);
        else if (batch.waits()) keeping.settle(batch, Batch.State.DISCARDED, clock.instant());
    }

    /** Begins to take back what was loaded. */
    void takeBack(UUID id) {
        work.require();
        var batch = keeping.hold(id);
        if (batch.state() == Batch.State.TAKEN_BACK || work.isUnderWay(batch)) return;
        if (batch.state() != Batch.State.LOADED) throw new BatchNotLoaded();
        work.begin(BatchReversalJob.KIND, batch);
    }
}
