package vn.binhyen.notices;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.binhyen.jobs.PeriodicWork;
import vn.binhyen.jobs.Rhythm;

/** Looks into the outbox again and again. */
@Component
class OutboxRounds implements PeriodicWork {

    private final Outbox outbox;

    OutboxRounds(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "notices.outbox";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofSeconds(10));
    }

    @Override
    public void run() {
        if (outbox.isConfigured()) outbox.drain();
    }
}
