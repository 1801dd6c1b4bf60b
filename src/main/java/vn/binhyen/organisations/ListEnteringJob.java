package vn.binhyen.organisations;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.jobs.JobRun;
import vn.binhyen.jobs.LongWork;

/** Enters a list that was looked at while its page shows how far it is. */
@Component
class ListEnteringJob implements LongWork {

    static final String KIND = "organisations.entering";

    private final ListEntering entering;

    ListEnteringJob(ListEntering entering) {
        this.entering = entering;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        run.outcome("/organisations/imports/" + run.payload());
        entering.enter(UUID.fromString(run.payload()), run::progress);
    }
}
