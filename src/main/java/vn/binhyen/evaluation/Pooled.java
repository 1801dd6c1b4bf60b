package vn.binhyen.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * The average effect of several places, on their scale.
 *
 * @param error the standard error of the average
 * @param deviation the average in standard errors
 * @param p two-sided
 * @param interval of the average
 * @param tauSquared the variance between places
 * @param q Cochran's Q
 * @param qP the chance of such a Q where all places have one effect
 * @param iSquared the share of the scatter that lies between places, in per cent: no effect
 * @param hSquared the scatter against what chance alone gives
 * @param prediction what the next place may see; absent where all places are taken to have one effect
 */
public record Pooled(
        double estimate,
        double error,
        double deviation,
        double p,
        Interval interval,
        double tauSquared,
        double q,
        double qP,
        double iSquared,
        double hSquared,
        @Nullable Interval prediction) {

    public Pooled {
        Demand.answer(estimate);
        Demand.answer(error);
        Demand.answer(deviation);
        Demand.answer(q);
        Demand.answer(hSquared);
    }
}
