package vn.binhyen.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.jobs.JobStanding;

/**
 * A batch for programs.
 *
 * @param kept false after a dry run
 * @param faulty how many rows have a mistake; the errors tell of the first of them
 * @param job loads the batch or takes it back, or did so last
 */
record BatchAnswer(
        UUID id,
        String fileName,
        Instant receivedAt,
        Batch.State state,
        boolean kept,
        int rows,
        int faulty,
        List<BatchErrors.Told> errors,
        List<Batch.Total> totals,
        @Nullable Work job) {

    /** How far a job is; a total of 0 means that nobody knows yet. */
    record Work(UUID id, String kind, String state, long done, long total) {

        static Work of(JobStanding job) {
            return new Work(job.id().value(), job.kind(), job.state().name(), job.done(), job.total());
        }
    }

    static BatchAnswer of(Batch batch, boolean kept, List<BatchErrors.Told> errors, @Nullable JobStanding job) {
        return new BatchAnswer(
                batch.id(),
                batch.fileName(),
                batch.receivedAt(),
                batch.state(),
                kept,
                batch.rows(),
                batch.faulty(),
                errors,
                batch.findings().totals(),
                job == null ? null : Work.of(job));
    }
}
