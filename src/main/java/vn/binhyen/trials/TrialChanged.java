package vn.binhyen.trials;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.audit.Audited;
import vn.binhyen.audit.HappensIn;

/** Somebody designed a trial, changed or froze it, gave it data, or let it be judged. */
public record TrialChanged(
        TrialId trial,
        String verb,
        int provinceId,
        @Nullable Integer communeId,
        Map<String, Object> details) implements Audited, HappensIn {

    static TrialChanged of(Trial trial, String verb, Map<String, Object> details) {
        var owner = trial.owner();
        return new TrialChanged(trial.id(), verb, owner.provinceId(), owner.communeId(), details);
    }

    @Override
    public String act() {
        return "trials." + verb;
    }

    @Override
    public String subject() {
        return "trials.trial:" + trial;
    }
}
