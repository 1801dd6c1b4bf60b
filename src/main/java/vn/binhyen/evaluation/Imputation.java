package vn.binhyen.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.evaluation.ImputedEffects.AtEventTime;
import vn.binhyen.evaluation.ImputedEffects.OfCohort;
import vn.binhyen.evaluation.ImputedEffects.Sample;
import vn.binhyen.evaluation.ImputedEffects.Totals;

/** Judges all treated rows of a fitted panel: together, by months since adoption, and by cohort and month. */
final class Imputation {

    private final Counterfactual fit;
    private final ClusterRule rule;

    Imputation(Counterfactual fit) {
        this.fit = fit;
        this.rule = ClusterRule.of(fit);
    }

    ImputedEffects effects() {
        var all = TreatedCells.all(fit);
        if (all.rows() == 0) throw new Unusable("No treated month has anything untreated beside it.");
        if (!all.hasEffect())
            throw new Unusable("Nothing happened after adoption: a ratio of rates needs at least one event.");
        var before = PreTrends.of(fit, rule);
        var study = new ArrayList<AtEventTime>();
        if (before != null) study.addAll(before.effects());
        study.addAll(after());
        return new ImputedEffects(
                judged(all), totals(all), study, cohorts(), before == null ? null : before.test(), sample());
    }

    private List<AtEventTime> after() {
        var found = new ArrayList<AtEventTime>();
        for (int months = 0; months < fit.panel.times(); months++) {
            var cells = TreatedCells.after(fit, months);
            if (cells.rows() > 0) found.add(new AtEventTime(months, totals(cells), effect(cells)));
        }
        return found;
    }

    private List<OfCohort> cohorts() {
        var found = new ArrayList<OfCohort>();
        boolean[] adopted = new boolean[fit.panel.times()];
        for (int unit = 0; unit < fit.panel.units(); unit++) {
            if (fit.used[unit] && fit.panel.adoption(unit) < adopted.length) adopted[fit.panel.adoption(unit)] = true;
        }
        for (int cohort = 0; cohort < adopted.length; cohort++) {
            for (int time = cohort; adopted[cohort] && time < adopted.length; time++) {
                var cells = TreatedCells.of(fit, cohort, time - cohort);
                if (cells.rows() == 0) continue;
                found.add(new OfCohort(
                        fit.panel.timeNumber(cohort), fit.panel.timeNumber(time), totals(cells), effect(cells)));
            }
        }
        return found;
    }

    private @Nullable Effect effect(TreatedCells cells) {
        return cells.hasEffect() ? judged(cells) : null;
    }

    private Effect judged(TreatedCells cells) {
        return new Effect(cells.effect(), rule.precision(cells));
    }

    private static Totals totals(TreatedCells cells) {
        return new Totals(cells.observed(), cells.expected(), cells.rows());
    }

    private Sample sample() {
        return new Sample(fit.size()[0], rule.clusters(), rule.variance(), List.copyOf(fit.unused), fit.unusedMonths());
    }
}
