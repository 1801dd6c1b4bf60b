package vn.binhyen.invitations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.jobs.PeriodicWork;
import vn.binhyen.jobs.Rhythm;

/** Forgets what the codes of a batch follow from once its sheets need not be printed any more. */
@Component
class PrintingEnds implements PeriodicWork {

    private final Batches batches;
    private final Clock clock;

    PrintingEnds(Batches batches, Clock clock) {
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "invitations.printing-ends";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(LocalTime.of(0, 30));
    }

    @Override
    @Transactional
    public void run() {
        batches.forgetSecretsBefore(LocalDate.now(clock));
    }
}
