package vn.binhyen.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.jobs.JobStanding;
import vn.binhyen.jobs.Jobs;

/** Knows who may work with batches, which there are, and the jobs that load them and take them back. */
@Component
class BatchWork {

    private final Reach reach;
    private final BatchRecords records;
    private final Jobs jobs;

    BatchWork(Reach reach, BatchRecords records, Jobs jobs) {
        this.reach = reach;
        this.records = records;
        this.jobs = jobs;
    }

    void require() {
        reach.requireTelling();
    }

    Batch get(UUID id) {
        return records.find(id).orElseThrow(NoSuchBatch::new);
    }

    List<Batch> latest(int limit) {
        return records.latest(limit);
    }

    Optional<JobStanding> job(Batch batch) {
        return Optional.ofNullable(batch.job()).flatMap(jobs::find);
    }

    boolean isUnderWay(Batch batch) {
        return job(batch).filter(job -> !job.ended()).isPresent();
    }

    void begin(String kind, Batch batch) {
        records.keepJob(batch.id(), jobs.begin(kind, batch.id().toString(), batch.fileName()));
    }

    void stop(Batch batch) {
        job(batch).ifPresent(job -> jobs.cancel(job.id()));
    }
}
