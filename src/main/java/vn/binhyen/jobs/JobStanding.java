package vn.binhyen.jobs;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a job stands. Its total is 0 as long as nobody knows it; its outcome is the path of the page to go to, if there is
 * one; its failure is the key of a sentence.
 */
public record JobStanding(
        JobId id,
        String kind,
        String title,
        JobState state,
        long done,
        long total,
        boolean stopAsked,
        Instant begunAt,
        @Nullable Instant endedAt,
        @Nullable String outcome,
        @Nullable Failure failure) {

    /** Why a job failed: the key of a sentence and what stands in it. */
    public record Failure(String key, List<Object> arguments) {}

    public boolean ended() {
        return state.isEnd();
    }

    public String path() {
        return "/jobs/" + id;
    }
}
