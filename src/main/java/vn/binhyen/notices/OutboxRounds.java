package vn.binhyen.notices;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has every node look into the outbox; each message is taken by one of them. */
@Component
class OutboxRounds {

    private final Outbox outbox;

    OutboxRounds(Outbox outbox) {
        this.outbox = outbox;
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 10_000)
    void drain() {
        if (outbox.isConfigured()) outbox.drain();
    }
}
