package vn.binhyen.regulations;

import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.binhyen.jobs.PeriodicWork;
import vn.binhyen.jobs.Rhythm;

/** Looks every night which organisations are to be reminded of a regulation that runs out. */
@Component
class RenewalWork implements PeriodicWork {

    private static final LocalTime BEFORE_THE_OFFICE_OPENS = LocalTime.of(5, 45);
    private static final Logger log = LoggerFactory.getLogger(RenewalWork.class);

    private final RenewalReminders reminders;

    RenewalWork(RenewalReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return "regulations.renewals";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(BEFORE_THE_OFFICE_OPENS);
    }

    @Override
    public void run() {
        int reminded = reminders.remind();
        if (reminded > 0) log.info("Reminded of {} regulations that run out", reminded);
    }
}
