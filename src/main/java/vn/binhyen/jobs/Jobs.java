package vn.binhyen.jobs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Begins long work and says how it stands. Everybody sees what they began themselves; who administers sees all. */
@Service
public class Jobs {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(30);

    private final JobSteps steps;
    private final Dispatcher dispatcher;
    private final Access access;

    Jobs(JobSteps steps, Dispatcher dispatcher, Access access) {
        this.steps = steps;
        this.dispatcher = dispatcher;
        this.access = access;
    }

    /**
     * Begins a job in the caller's transaction: it runs once that is committed, and never if it is not. Who may begin it
     * is for the caller to check.
     *
     * @param title what the job is about, in the beginner's words or data (a file's name), of at most 300 characters
     */
    @Transactional
    public JobId begin(String kind, String payload, String title) {
        var id = JobId.fresh();
        steps.begin(id, kind, payload, title);
        dispatcher.schedule(kind, id);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                dispatcher.wake();
            }
        });
        return id;
    }

    public JobStanding get(JobId id) {
        return find(id).orElseThrow(NoSuchJob::new);
    }

    /** Empty also for a job that ended long ago: jobs are forgotten after 90 days. */
    public Optional<JobStanding> find(JobId id) {
        return seeing(() -> steps.find(id));
    }

    /** The newest jobs, newest first. */
    public List<JobStanding> latest(int limit) {
        return seeing(() -> steps.latest(limit));
    }

    /** Asks a job to stop; it stops at the next step of its work. One that has ended refuses. */
    public void cancel(JobId id) {
        seeing(() -> {
            steps.cancel(id);
            return true;
        });
    }

    /** Waits for the job to end, but no longer than that: what is quickly done needs no second look. */
    public JobStanding await(JobId id, Duration longest) {
        var until = System.nanoTime() + longest.toNanos();
        var job = get(id);
        while (!job.ended() && System.nanoTime() < until && rested()) job = get(id);
        return job;
    }

    private static boolean rested() {
        try {
            Thread.sleep(LOOK_AGAIN);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Within an open transaction the scope is what it is. */
    private <T> T seeing(Supplier<T> work) {
        var inTransaction = TransactionSynchronizationManager.isActualTransactionActive();
        if (inTransaction || !access.has(Permission.ADMINISTER)) return work.get();
        var all = new Scope(Scopes.current().actor(), true, List.of(), List.of(), List.of());
        return Scopes.call(all, work::get);
    }
}
