package vn.binhyen.jobs;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One try at a job: what is to be done, and where to say how far it is. */
public final class JobRun {

    private static final long PAUSE = 250_000_000; // nanoseconds; nobody reads faster

    private final JobTry job;
    private final JobSteps steps;
    private final BooleanSupplier leaving;
    private long toldAt = System.nanoTime() - PAUSE;
    private @Nullable String outcome;

    JobRun(JobTry job, JobSteps steps, BooleanSupplier leaving) {
        this.job = job;
        this.steps = steps;
        this.leaving = leaving;
    }

    public JobId id() {
        return job.id();
    }

    public String payload() {
        return job.payload();
    }

    /**
     * Tells how much is done, in a transaction of its own; call it as often as you like. A total of 0 means that nobody
     * knows yet.
     *
     * @throws JobCancelled if somebody asked the job to stop
     */
    public void progress(long done, long total) {
        if (leaving.getAsBoolean()) throw new NodeLeaves();
        var now = System.nanoTime();
        if (now - toldAt < PAUSE && (done < total || total == 0)) return;
        toldAt = now;
        if (steps.tell(job, done, total)) throw new JobCancelled();
    }

    /** The path of the page that shows what came of it, or why nothing did; say it first. */
    public void outcome(String path) {
        outcome = path;
    }

    @Nullable
    String outcome() {
        return outcome;
    }
}
