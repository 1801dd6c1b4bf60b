package vn.binhyen.trials;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of a trial shows. */
@Component
@Transactional(readOnly = true)
class TrialView {

    private final Trials trials;
    private final TrialSources sources;
    private final TrialRules rules;
    private final VerdictRecords verdicts;
    private final Watching watching;

    TrialView(Trials trials, TrialSources sources, TrialRules rules, VerdictRecords verdicts, Watching watching) {
        this.trials = trials;
        this.sources = sources;
        this.rules = rules;
        this.verdicts = verdicts;
        this.watching = watching;
    }

    /** A trial, its data, its verdicts (the latest first), and whether the viewer designs it. */
    record Shown(
            TrialText text,
            TrialSeries data,
            List<Verdict> verdicts,
            @Nullable Watched watched,
            boolean designs) {

        TrialState state() {
            if (text.frozen() == null) return TrialState.DRAFT;
            return verdicts.isEmpty() ? TrialState.FROZEN : TrialState.JUDGED;
        }

        /** So many units and months of which something is known, and so many there are. */
        long known() {
            return data.series().stream()
                    .mapToLong(each -> data.months().size() - each.missing())
                    .sum();
        }

        long cells() {
            return (long) data.series().size() * data.months().size();
        }
    }

    Shown of(TrialId id) {
        var text = trials.get(id);
        var all = verdicts.of(id);
        var watched = watching.of(text, all.isEmpty() ? null : all.getFirst());
        return new Shown(text, sources.of(text), all, watched, rules.mayDesign(text.owner()));
    }
}
