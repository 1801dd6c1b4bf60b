package vn.binhyen.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * What an approach found.
 *
 * @param observed events with the model
 * @param expected events to be expected without it
 * @param base events of those with the model before the start
 * @param ratio observed by expected, 0.8 for 20 in 100 fewer; absent where it has no bound
 * @param low the smallest ratio that fits the data, 0 where nothing was observed
 * @param high the largest; absent where there is none
 * @param p the chance of at least such a change without an effect
 */
public record Finding(
        Approach approach,
        double observed,
        double expected,
        double base,
        @Nullable Double ratio,
        double low,
        @Nullable Double high,
        double p) {

    public Finding {
        Demand.answer(observed);
        Demand.answer(expected);
        Demand.answer(low);
        Demand.answer(p);
    }

    boolean isReduction() {
        return high != null && high < 1;
    }

    boolean isIncrease() {
        return low > 1;
    }
}
