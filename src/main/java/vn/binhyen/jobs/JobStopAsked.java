package vn.binhyen.jobs;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** Somebody asked long work to stop. */
public record JobStopAsked(JobId job, String kind) implements Audited {

    @Override
    public String act() {
        return "jobs.stop";
    }

    @Override
    public String subject() {
        return "jobs.job:" + job;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("kind", kind);
    }
}
