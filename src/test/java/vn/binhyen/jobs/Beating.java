package vn.binhyen.jobs;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.springframework.stereotype.Component;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Periodic work for tests, which fails the first time. */
@Component
class Beating implements PeriodicWork {

    static final BlockingQueue<Scope> SEEN = new ArrayBlockingQueue<>(3);

    @Override
    public String name() {
        return "jobs.beating";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMillis(500));
    }

    @Override
    public void run() {
        if (SEEN.offer(Scopes.current()) && SEEN.size() == 1) throw new IllegalStateException("The first time fails");
    }
}
