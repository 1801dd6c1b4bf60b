package vn.binhyen.jobs;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** Somebody began long work. */
public record JobBegun(JobId job, String kind) implements Audited {

    @Override
    public String act() {
        return "jobs.begin";
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
