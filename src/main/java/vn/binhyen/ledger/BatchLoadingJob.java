package vn.binhyen.ledger;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.jobs.JobRun;
import vn.binhyen.jobs.LongWork;

/** Loads a batch while its page shows how far it is. */
@Component
class BatchLoadingJob implements LongWork {

    static final String KIND = "ledger.loading";

    private final BatchLoading loading;

    BatchLoadingJob(BatchLoading loading) {
        this.loading = loading;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        run.outcome("/figures/batches/" + run.payload());
        loading.load(UUID.fromString(run.payload()), run::progress);
    }
}
