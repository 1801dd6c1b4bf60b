package vn.binhyen.trials;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.evaluation.Approach;
import vn.binhyen.evaluation.DecisionTree;
import vn.binhyen.evaluation.Finding;
import vn.binhyen.evaluation.Interval;
import vn.binhyen.evaluation.Judgement;
import vn.binhyen.evaluation.Thresholds;
import vn.binhyen.preventionmodels.ModelId;

/** Lets the decision tree judge frozen designs; nothing reaches a verdict by another way. */
@Service
@Transactional
public class Judging {

    private final TrialRecords records;
    private final TrialRules rules;
    private final TrialSources sources;
    private final VerdictRecords verdicts;
    private final Standings standings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Judging(
            TrialRecords records,
            TrialRules rules,
            TrialSources sources,
            VerdictRecords verdicts,
            Standings standings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.rules = rules;
        this.sources = sources;
        this.verdicts = verdicts;
        this.standings = standings;
        this.events = events;
        this.clock = clock;
    }

    /** Judges the data as they are known now; the same data are not judged twice. */
    public void judge(TrialId id) {
        rules.requireReader();
        var trial = records.hold(id);
        rules.require(trial.owner());
        rules.requireCounts(trial.terms(), trial.owner());
        trial.requireFrozen();
        var text = trial.text();
        var data = sources.of(text);
        var before = verdicts.of(id);
        if (!before.isEmpty() && before.getFirst().dataHash().equals(data.hash())) return;
        var verdict = data.isComplete() ? judged(text, data, before) : unknown(text, data, before);
        verdicts.add(verdict);
        events.publishEvent(TrialChanged.of(
                trial, "judge", Map.of("verdict", verdict.kind().name(), "data_sha256", verdict.dataHash())));
        standings.tell(new ModelId(trial.modelId()));
    }

    private Verdict unknown(TrialText text, TrialSeries data, List<Verdict> before) {
        long missing = data.series().stream().mapToLong(Series::missing).sum();
        return verdict(text, data, before, VerdictKind.REFUSED, 0, Working.missing(missing));
    }

    private Verdict judged(TrialText text, TrialSeries data, List<Verdict> before) {
        int look = 1
                + (int) before.stream().filter(verdict -> !verdict.isRefused()).count();
        var model = rules.model(new ModelId(text.modelId()));
        var around = new Designs.Around(
                isContaminated(text), look, verdicts.others(new TrialId(text.id())), Designs.hopedRatio(model.birth()));
        var judgement = DecisionTree.judge(
                Designs.of(text, data, around), Thresholds.USUAL, text.id().getMostSignificantBits());
        var kind = VerdictKind.valueOf(judgement.verdict().name());
        return verdict(text, data, before, kind, judgement.level().level(), working(judgement, data, around));
    }

    private static Working working(Judgement judgement, TrialSeries data, Designs.Around around) {
        var finding = judgement.finding().orElse(null);
        return new Working(
                judgement.approach(),
                judgement.level().wording(),
                finding,
                judgement.others(),
                judgement.refusals().stream()
                        .map(refusal -> new Working.OpenGate(refusal.gate(), refusal.sentence()))
                        .toList(),
                judgement.notes(),
                0,
                around.hopedRatio(),
                finding == null ? List.of() : new Expectation(data).months(),
                finding == null ? Places.none() : Places.of(data));
    }

    private Verdict verdict(
            TrialText text, TrialSeries data, List<Verdict> before, VerdictKind kind, int level, Working working) {
        var finding = working.finding();
        var target = working.ofTarget();
        return new Verdict(
                UUID.randomUUID(),
                text.id(),
                before.isEmpty() ? 1 : before.getFirst().ordinal() + 1,
                clock.instant(),
                kind,
                level,
                finding == null ? null : finding.p(),
                target == null || target.ratio() == null || target.ratio() <= 0 ? null : Math.log(target.ratio()),
                variance(target),
                data.hash(),
                working);
    }

    /** Of the log ratio, from its interval; absent where a side of it has no bound. */
    private static @Nullable Double variance(@Nullable Finding finding) {
        if (finding == null || finding.approach() == Approach.NONE) return null;
        var high = finding.high();
        if (high == null || finding.low() <= 0 || finding.ratio() == null || finding.ratio() <= 0) return null;
        double error = Math.log(high / finding.low()) / (2 * Interval.REACH);
        return error * error;
    }

    /** Whether the model began meanwhile where it is compared with. */
    private boolean isContaminated(TrialText text) {
        var with = rules.placesWith(text);
        return text.units().stream()
                .filter(unit -> !unit.isTreated())
                .map(Unit::key)
                .filter(Objects::nonNull)
                .anyMatch(with::contains);
    }
}
