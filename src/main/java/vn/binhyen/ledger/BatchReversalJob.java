package vn.binhyen.ledger;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.jobs.JobRun;
import vn.binhyen.jobs.LongWork;

/** Takes a loaded batch back while its page waits. */
@Component
class BatchReversalJob implements LongWork {

    static final String KIND = "ledger.reversal";

    private final BatchLoading loading;

    BatchReversalJob(BatchLoading loading) {
        this.loading = loading;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        run.outcome("/figures/batches/" + run.payload());
        loading.takeBack(UUID.fromString(run.payload()));
    }
}
