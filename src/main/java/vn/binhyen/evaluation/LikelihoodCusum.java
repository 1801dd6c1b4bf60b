package vn.binhyen.evaluation;

import org.hipparchus.special.Gamma;

/**
 * The early warning: S = max(0, S + ln of the likelihood of x at R times the expected number, against the expected number). For
 * Poisson counts x ln R - (R - 1) mu (Lucas 1985, Technometrics 27:129-144); for counts that scatter more, the negative binomial with the same mean and
 * the size given (Höhle and Paul 2008).
 *
 * @param ratio R, the rate ratio to be warned of: above 1 more events than expected, below 1 fewer
 * @param size of the negative binomial, mean + mean^2/size being its variance; endless for Poisson counts
 */
public record LikelihoodCusum(double ratio, double size) {

    public LikelihoodCusum {
        Demand.positive(ratio, "the rate ratio to be warned of");
        Demand.that(ratio != 1, "A rate ratio of 1 is nothing to be warned of.");
        Demand.that(size > 0, "A positive number is needed for the size of the scatter.");
    }

    public static LikelihoodCusum poisson(double ratio) {
        return new LikelihoodCusum(ratio, Double.POSITIVE_INFINITY);
    }

    /**
     * For counts that scatter phi times as much as by chance.
     *
     * @param mean events of a usual month
     * @param overdispersion phi at least 1
     */
    public static LikelihoodCusum scattered(double ratio, double mean, double overdispersion) {
        Demand.positive(mean, "a month's expected number");
        double beyond = Demand.overdispersion(overdispersion) - 1;
        return new LikelihoodCusum(ratio, beyond == 0 ? Double.POSITIVE_INFINITY : mean / beyond);
    }

    /** S after each month. */
    public double[] path(double[] counts, double[] expected) {
        Demand.that(counts.length > 0, "Watching needs at least one month.");
        Demand.that(counts.length == expected.length, "Each month needs a count and an expected number.");
        double[] path = new double[counts.length];
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            Demand.count(counts[i], "a month's count");
            Demand.positive(expected[i], "a month's expected number");
            sum = Math.max(0, sum + increment(counts[i], expected[i]));
            path[i] = Demand.answer(sum);
        }
        return path;
    }

    /** The chance of so many events in a month, as {@link #increment} takes them to scatter. */
    double mass(int count, double mean) {
        if (Double.isInfinite(size)) return PoissonCounts.mass(count, mean);
        return Math.exp(Gamma.logGamma(count + size)
                - Gamma.logGamma(size)
                - Gamma.logGamma(count + 1.0)
                - size * Math.log1p(mean / size)
                + count * Math.log(mean / (mean + size)));
    }

    /** The standard deviation of a month's count. */
    double scatter(double mean) {
        return Math.sqrt(mean + mean * mean / size);
    }

    double increment(double count, double expected) {
        if (Double.isInfinite(size)) return count * Math.log(ratio) - (ratio - 1) * expected;
        return count * Math.log(ratio) - (count + size) * Math.log1p((ratio - 1) * expected / (size + expected));
    }
}
