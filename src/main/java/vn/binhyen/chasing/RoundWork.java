package vn.binhyen.chasing;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.jobs.JobCancelled;
import vn.binhyen.jobs.JobRun;
import vn.binhyen.jobs.LongWork;

/** Queues a round's messages, batch by batch; begun anew it queues only what is not queued yet. */
@Component
class RoundWork implements LongWork {

    static final String KIND = "chasing.round";
    private static final int BATCH = 2000;

    private final RoundSteps steps;

    RoundWork(RoundSteps steps) {
        this.steps = steps;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        var round = steps.round(UUID.fromString(run.payload()));
        var receivers = steps.recipients(round.filter()).withAddress();
        run.outcome("/reminders/" + round.id());
        try {
            queue(run, round, receivers);
        } catch (JobCancelled asked) {
            steps.cancel(round);
            throw asked;
        }
    }

    private void queue(JobRun run, Round round, List<Reachable> receivers) {
        for (int from = 0; from < receivers.size(); from += BATCH) {
            run.progress(from, receivers.size());
            steps.queue(round, receivers.subList(from, Math.min(receivers.size(), from + BATCH)));
        }
        run.progress(receivers.size(), receivers.size());
    }
}
