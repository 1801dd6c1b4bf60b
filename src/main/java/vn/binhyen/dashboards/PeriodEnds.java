package vn.binhyen.dashboards;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.binhyen.jobs.PeriodicWork;
import vn.binhyen.jobs.Rhythm;

/** Has the dashboards of a period queued on the first working day after it. One that cannot be drawn keeps no other waiting. */
@Component
class PeriodEnds implements PeriodicWork {

    private static final LocalTime BEFORE_THE_OFFICE_OPENS = LocalTime.of(6, 0);
    private static final Logger log = LoggerFactory.getLogger(PeriodEnds.class);

    private final Subscriptions subscriptions;
    private final Sendings sendings;
    private final Clock clock;

    PeriodEnds(Subscriptions subscriptions, Sendings sendings, Clock clock) {
        this.subscriptions = subscriptions;
        this.sendings = sendings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dashboards.periodEnds";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(BEFORE_THE_OFFICE_OPENS);
    }

    @Override
    public void run() {
        int queued = send(LocalDate.now(clock));
        if (queued > 0) log.info("Queued {} dashboards", queued);
    }

    /** Answers how many were queued. */
    int send(LocalDate today) {
        int queued = 0;
        for (var length : SubscriptionForm.RHYTHMS) {
            var end = PeriodEnd.on(today, length);
            if (end.isEmpty()) continue;
            for (var subscription : subscriptions.since(end.get().sentOn(), length))
                if (isQueued(subscription, end.get())) queued++;
        }
        return queued;
    }

    private boolean isQueued(Subscription subscription, PeriodEnd end) {
        try {
            return sendings.send(subscription, end.period());
        } catch (RuntimeException failure) {
            log.warn("The dashboard of {} could not be queued", subscription.account(), failure);
            return false;
        }
    }
}
