package vn.binhyen.chasing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.binhyen.jobs.PeriodicWork;
import vn.binhyen.jobs.Rhythm;

/** Looks every night which obligations have reached which rung of the ladder. */
@Component
class Climb implements PeriodicWork {

    private static final LocalTime BEFORE_THE_OFFICE_OPENS = LocalTime.of(5, 30);
    private static final Logger log = LoggerFactory.getLogger(Climb.class);

    private final Rungs rungs;
    private final Escalation escalation;
    private final Clock clock;

    Climb(Rungs rungs, Escalation escalation, Clock clock) {
        this.rungs = rungs;
        this.escalation = escalation;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "chasing.ladder";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(BEFORE_THE_OFFICE_OPENS);
    }

    @Override
    public void run() {
        var today = LocalDate.now(clock);
        for (var rung : List.copyOf(rungs.on(today))) {
            if (!rung.active()) continue;
            int reached = escalation.climb(rung, today);
            if (reached > 0) log.info("Rung {}: {} obligations", rung.id(), reached);
        }
    }
}
