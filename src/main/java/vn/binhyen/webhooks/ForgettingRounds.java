package vn.binhyen.webhooks;

import java.time.LocalTime;
import org.springframework.stereotype.Component;
import vn.binhyen.jobs.PeriodicWork;
import vn.binhyen.jobs.Rhythm;

/** Clears the log of deliveries of what is settled and old. */
@Component
class ForgettingRounds implements PeriodicWork {

    private final DeliveryBook book;

    ForgettingRounds(DeliveryBook book) {
        this.book = book;
    }

    @Override
    public String name() {
        return "webhooks.forget";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(LocalTime.of(2, 30));
    }

    @Override
    public void run() {
        book.forget();
    }
}
