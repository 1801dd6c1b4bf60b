package vn.binhyen.organisations;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.jobs.JobRun;
import vn.binhyen.jobs.LongWork;

/** Reads an uploaded list while its page shows how far it is. */
@Component
class ListReadingJob implements LongWork {

    static final String KIND = "organisations.reading";

    private final ListReading reading;

    ListReadingJob(ListReading reading) {
        this.reading = reading;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        run.outcome("/organisations/imports/" + run.payload());
        reading.readUpload(UUID.fromString(run.payload()), run::progress);
    }
}
