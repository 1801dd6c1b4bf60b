package vn.binhyen.jobs;

import org.jspecify.annotations.Nullable;
import vn.binhyen.jobs.JobStanding.Failure;

/** How a try ended. */
record JobEnding(
        JobState state, @Nullable String outcome, @Nullable Failure failure) {

    static JobEnding done(@Nullable String outcome) {
        return new JobEnding(JobState.DONE, outcome, null);
    }

    static JobEnding cancelled() {
        return new JobEnding(JobState.CANCELLED, null, null);
    }

    static JobEnding failed(Failure failure) {
        return new JobEnding(JobState.FAILED, null, failure);
    }
}
