package vn.binhyen.trials;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.notices.MessageState;

/** Gathers what the page of a trial shows. */
@Component
@Transactional(readOnly = true)
class TrialView {

    private final Trials trials;
    private final TrialSources sources;
    private final TrialRules rules;
    private final VerdictRecords verdicts;
    private final Watching watching;
    private final Alarms alarms;

    TrialView(
            Trials trials,
            TrialSources sources,
            TrialRules rules,
            VerdictRecords verdicts,
            Watching watching,
            Alarms alarms) {
        this.trials = trials;
        this.sources = sources;
        this.rules = rules;
        this.verdicts = verdicts;
        this.watching = watching;
        this.alarms = alarms;
    }

    /** A trial, its data where the viewer sees all of them, its verdicts (the latest first), and whether the viewer designs it. */
    record Shown(
            TrialText text,
            @Nullable TrialSeries data,
            List<Verdict> verdicts,
            @Nullable Watched watched,
            List<Told> alarms,
            boolean designs,
            boolean answers) {

        /** Whether an alarm waits for an answer that the viewer may give. */
        boolean isAsked() {
            return answers && isAlarmOpen();
        }

        /** What waits for an answer comes first on the page. */
        boolean isAlarmOpen() {
            return alarms.stream().anyMatch(told -> !told.alarm().isAnswered());
        }

        TrialState state() {
            if (text.frozen() == null) return TrialState.DRAFT;
            return verdicts.isEmpty() ? TrialState.FROZEN : TrialState.JUDGED;
        }

        /** Whether the viewer sees the counts, and there are some that nobody knows. */
        boolean isIncomplete() {
            return data != null && !data.isComplete();
        }
    }

    /** An alarm, and what came of the letter to the owner; null where none could be written. */
    record Told(Alarm alarm, @Nullable MessageState letter) {}

    Shown of(TrialId id) {
        var text = trials.get(id);
        var all = verdicts.of(id);
        boolean sees = rules.seesCounts(text.terms(), text.owner());
        var watched = sees ? watching.of(text, all.isEmpty() ? null : all.getFirst()) : null;
        var told = alarms.of(id).stream()
                .map(alarm -> new Told(alarm, alarms.letter(alarm).orElse(null)))
                .toList();
        boolean designs = sees && rules.mayDesign(text.owner());
        return new Shown(
                text, sees ? sources.of(text) : null, all, watched, told, designs, rules.mayAnswer(text.owner()));
    }
}
