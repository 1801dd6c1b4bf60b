package vn.binhyen.trials;

import java.util.Map;
import java.util.UUID;
import vn.binhyen.audit.Audited;

/** Somebody took the counts of a trial away as a file. */
public record CountsTakenAway(UUID trial, String format, long series) implements Audited {

    static CountsTakenAway of(TrialText trial, String format, TrialSeries data) {
        return new CountsTakenAway(trial.id(), format, data.series().size());
    }

    @Override
    public String act() {
        return "trials.export";
    }

    @Override
    public String subject() {
        return "trials.trial:" + trial;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("format", format, "series", series);
    }
}
