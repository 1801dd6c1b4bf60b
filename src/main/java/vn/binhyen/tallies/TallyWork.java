package vn.binhyen.tallies;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.binhyen.jobs.PeriodicWork;
import vn.binhyen.jobs.Rhythm;

/** Looks through the registers again and again during the day. */
@Component
class TallyWork implements PeriodicWork {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final Tallies tallies;

    TallyWork(Tallies tallies) {
        this.tallies = tallies;
    }

    @Override
    public String name() {
        return "tallies.registers";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(PAUSE);
    }

    @Override
    public void run() {
        tallies.provinces().forEach(tallies::tell);
    }
}
