package vn.binhyen.jobs;

import java.util.UUID;

/** Names a job. */
public record JobId(UUID value) {

    static JobId fresh() {
        return new JobId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
