package vn.binhyen.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.jobs.PeriodicWork;
import vn.binhyen.jobs.Rhythm;

/** Throws batches away that nobody loaded for a month; sending the file again brings them back. */
@Component
class BatchForgetting implements PeriodicWork {

    private static final Duration KEPT = Duration.ofDays(30);

    private final BatchRecords records;
    private final StagedPacks packs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BatchForgetting(BatchRecords records, StagedPacks packs, TransactionTemplate transaction, Clock clock) {
        this.records = records;
        this.packs = packs;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ledger.forgetting";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(LocalTime.of(2, 45));
    }

    @Override
    public void run() {
        var now = clock.instant();
        transaction.executeWithoutResult(status ->
                records.discardBefore(now.minus(KEPT), now).forEach(batch -> packs.drop(batch.id(), batch.actor())));
    }
}
