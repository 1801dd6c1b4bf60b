package vn.binhyen.jobs;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** Long work ended, in one way or another, after so much of it was done. */
public record JobEnded(JobId job, String kind, JobState state, long done, long total) implements Audited {

    @Override
    public String act() {
        return "jobs.end";
    }

    @Override
    public String subject() {
        return "jobs.job:" + job;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("kind", kind, "state", state.name(), "done", done, "total", total);
    }
}
