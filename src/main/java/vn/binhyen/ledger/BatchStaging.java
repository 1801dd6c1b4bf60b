package vn.binhyen.ledger;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Checks a file and stages its rows, in the caller's transaction; the same file again is the batch that it was. */
@Component
class BatchStaging {

    private final Judging judging;
    private final RollUp rollUp;
    private final BatchKeeping keeping;
    private final Clock clock;

    BatchStaging(Judging judging, RollUp rollUp, BatchKeeping keeping, Clock clock) {
        this.judging = judging;
        this.rollUp = rollUp;
        this.keeping = keeping;
        this.clock = clock;
    }

    Batch stage(FactFile file) throws IOException {
        var now = clock.instant();
        var known = keeping.findKnown(file, now);
        if (known.isPresent()) return known.get();
        var batch = checked(file, file.id(), now);
        keeping.keep(batch);
        return batch;
    }

    /** The same without keeping anything. */
    Batch check(FactFile file) throws IOException {
        var staged = UUID.randomUUID();
        var batch = checked(file, staged, clock.instant());
        keeping.drop(staged);
        return batch;
    }

    private Batch checked(FactFile file, UUID staged, Instant now) throws IOException {
        var tally = new BatchChecking(
                        judging.judge(),
                        rollUp,
                        (province, ordinal, pack) -> keeping.add(staged, province, ordinal, pack))
                .check(file);
        var batch = new Batch(
                file.id(),
                file.name(),
                now,
                Batch.State.CHECKED,
                null,
                tally.rows(),
                tally.faulty(),
                tally.findings(),
                null);
        return batch.faulty() > 0 ? batch : keeping.compared(batch, staged);
    }
}
