package vn.binhyen.evaluation;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.special.Erf;

/** The standard normal distribution: which deviation leaves how much to chance, and back. */
final class Normal {

    private static final NormalDistribution STANDARD = new NormalDistribution(0, 1);

    private Normal() {}

    /** How many standard errors an interval reaches to either side so that a share {@code alpha} of them miss. */
    static double reach(double alpha) {
        return -quantile(Demand.chance(alpha, "alpha") / 2);
    }

    static double quantile(double probability) {
        return STANDARD.inverseCumulativeProbability(probability);
    }

    /** The chance of a deviation of at most this. */
    static double below(double deviation) {
        return 0.5 * Erf.erfc(-deviation / Math.sqrt(2));
    }

    /** The chance of a deviation at least this large to either side. */
    static double twoSided(double deviation) {
        return Erf.erfc(Math.abs(deviation) / Math.sqrt(2));
    }

    static Interval interval(double estimate, double error, double alpha) {
        double reach = reach(alpha) * error;
        return new Interval(estimate - reach, estimate + reach);
    }
}
