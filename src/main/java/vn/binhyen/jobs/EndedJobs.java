package vn.binhyen.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets jobs that ended long ago; that they were is in the audit trail. */
@Component
class EndedJobs implements PeriodicWork {

    private static final Duration KEPT = Duration.ofDays(90);

    private final JobRecords records;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EndedJobs(JobRecords records, TransactionTemplate transaction, Clock clock) {
        this.records = records;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "jobs.forgetting";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(LocalTime.of(2, 30));
    }

    @Override
    public void run() {
        var day = Instant.now(clock).minus(KEPT);
        transaction.executeWithoutResult(status -> records.dropEndedBefore(day));
    }
}
