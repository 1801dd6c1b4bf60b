package vn.binhyen.directives;

import java.time.LocalTime;
import org.springframework.stereotype.Component;
import vn.binhyen.jobs.PeriodicWork;
import vn.binhyen.jobs.Rhythm;

/** Every night, before anybody works, asks the recurring tasks whose next period is about to begin. */
@Component
class RecurrenceWork implements PeriodicWork {

    private final Recurrences rounds;

    RecurrenceWork(Recurrences rounds) {
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "directives.rounds";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(LocalTime.of(1, 30));
    }

    @Override
    public void run() {
        rounds.askAll();
    }
}
