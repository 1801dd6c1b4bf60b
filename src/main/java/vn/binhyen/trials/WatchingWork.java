package vn.binhyen.trials;

import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.binhyen.jobs.PeriodicWork;
import vn.binhyen.jobs.Rhythm;

/** Looks every night whether what was shown still holds; a trial that cannot be looked at does not keep the others waiting. */
@Component
class WatchingWork implements PeriodicWork {

    private static final LocalTime BEFORE_THE_OFFICE_OPENS = LocalTime.of(5, 50);
    private static final Logger log = LoggerFactory.getLogger(WatchingWork.class);

    private final AlarmRecords records;
    private final Alarms alarms;

    WatchingWork(AlarmRecords records, Alarms alarms) {
        this.records = records;
        this.alarms = alarms;
    }

    @Override
    public String name() {
        return "trials.watching";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(BEFORE_THE_OFFICE_OPENS);
    }

    @Override
    public void run() {
        int raised = 0;
        for (var id : records.watched()) if (isRaised(id)) raised++;
        if (raised > 0) log.info("Raised {} alarms of effects that seem to be over", raised);
    }

    private boolean isRaised(TrialId id) {
        try {
            return alarms.look(id);
        } catch (RuntimeException failure) {
            log.warn("Trial {} could not be watched", id, failure);
            return false;
        }
    }
}
