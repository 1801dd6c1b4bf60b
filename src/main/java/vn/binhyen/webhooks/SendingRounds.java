package vn.binhyen.webhooks;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.binhyen.jobs.PeriodicWork;
import vn.binhyen.jobs.Rhythm;

/** Has what is due sent; {@code binhyen.webhooks.send=false} keeps an installation from calling anybody. */
@Component
@ConditionalOnProperty(name = "binhyen.webhooks.send", matchIfMissing = true)
class SendingRounds implements PeriodicWork {

    private final Courier courier;

    SendingRounds(Courier courier) {
        this.courier = courier;
    }

    @Override
    public String name() {
        return "webhooks.send";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofSeconds(5));
    }

    @Override
    public void run() {
        try {
            courier.drain();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the node stops; what it had taken is due again when the lease ends
        }
    }
}
