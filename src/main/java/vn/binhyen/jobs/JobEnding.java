package vn.binhyen.jobs;

import org.jspecify.annotations.Nullable;
import vn.binhyen.jobs.JobStanding.Failure;

/** How a try ended. */
record JobEnding(
        JobState state, @Nullable String outcome, @Nullable Failure failure) {

    static JobEnding done(@Nullable String outcome) {
        return new JobEnding(JobState.DONE, outcome, null);
    }

    static JobEnding cancelled(@Nullable String outcome) {
        return new JobEnding(JobState.CANCELLED, outcome, null);
    }

    static JobEnding failed(Failure failure, @Nullable String outcome) {
        return new JobEnding(JobState.FAILED, outcome, failure);
    }
}
