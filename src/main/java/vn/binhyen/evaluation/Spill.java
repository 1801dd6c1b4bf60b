package vn.binhyen.evaluation;

import java.util.ArrayList;
import java.util.function.ToDoubleFunction;

/**
 * What happened around the target: the verdict goes by both together, in events (Wheeler and Ratcliffe 2018); what the target shows
 * by itself stands beside it.
 */
record Spill(Design design, Thresholds thresholds) {

    Found added(Found found) {
        var target = found.finding();
        if (target == null) return found;
        var total = Areas.of(design).difference().plus(Areas.around(design).difference());
        double error = Math.sqrt(found.overdispersion() * total.variance());
        double observed = events(Counts::after);
        double expected = observed - total.estimate();
        if (error == 0 || expected <= 0) throw new Unusable("Around the target there are too few events to judge.");
        double reach = Normal.reach(thresholds.alpha()) * error;
        var both = new Finding(
                Approach.WITH_SURROUNDINGS,
                observed,
                expected,
                events(Counts::before),
                observed / expected,
                Math.max(0, 1 + (total.estimate() - reach) / expected),
                1 + (total.estimate() + reach) / expected,
                Normal.twoSided(total.estimate() / error));
        var notes = new ArrayList<>(found.notes());
        boolean lost = target.isReduction() && !both.isReduction() || target.isIncrease() && !both.isIncrease();
        if (lost) notes.add(Note.SPILLED_OVER);
        var others = new ArrayList<>(found.others());
        others.addFirst(target);
        return new Found(both, others, found.refusals(), notes, found.overdispersion(), found.missedSlope());
    }

    private double events(ToDoubleFunction<Counts> when) {
        return when.applyAsDouble(Areas.of(design).treatedSplit())
                + when.applyAsDouble(Areas.around(design).treatedSplit());
    }
}
