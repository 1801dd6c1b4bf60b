package vn.binhyen.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * Exact tests of rates from whole counts of events. One rate: the limits of Garwood (1936). Two rates: given their sum, the first
 * count is binomial with the share T1/(T1 + T2) (Przyborowski and Wilenski 1940), with the limits of Clopper and Pearson (1934).
 * The two-sided p is the chance of all counts that are no more likely than what was seen.
 *
 * @param estimate events per unit of T, or the first rate divided by the second; absent where that would be endless
 * @param low the lower limit
 * @param high the upper limit; absent where there is none
 * @param p two-sided
 */
public record ExactPoisson(
        @Nullable Double estimate, double low, @Nullable Double high, double p) {

    /** Masses that differ by less than this, on the log scale, count as equal. */
    private static final double SAME = 1e-7;

    private static final double MOST_EVENTS = 1e11;
    private static final String TOO_MANY = "Exact tests are for at most 1e11 events.";

    /**
     * One rate against a supposed one.
     *
     * @param x events
     * @param time what they are counted over
     * @param rate supposed events per unit of time
     */
    public static ExactPoisson one(double x, double time, double rate, double alpha) {
        Demand.whole(x, "x");
        Demand.positive(time, "T");
        double mean = Demand.answer(Demand.positive(rate, "the supposed rate") * time);
        Demand.chance(alpha, "alpha");
        Demand.that(x <= MOST_EVENTS && mean <= MOST_EVENTS, TOO_MANY);
        return new ExactPoisson(
                Demand.answer(x / time),
                Demand.answer(lowest(x, alpha / 2) / time),
                Demand.answer(highest(x, alpha / 2) / time),
                onePoissonP(x, mean));
    }

    /**
     * The ratio of two rates against a supposed ratio; refuses two empty counts.
     *
     * @param x1 events of the first
     * @param time1 what they are counted over
     * @param ratio supposed first rate divided by the second
     */
    public static ExactPoisson two(double x1, double time1, double x2, double time2, double ratio, double alpha) {
        Demand.whole(x1, "the first x");
        Demand.whole(x2, "the second x");
        Demand.that(x1 + x2 > 0, "Two rates cannot be compared without a single event.");
        Demand.that(x1 + x2 <= MOST_EVENTS, TOO_MANY);
        double times = Demand.positive(time1, "the first T") / Demand.positive(time2, "the second T");
        double odds =
                Demand.positive(Demand.positive(ratio, "the supposed ratio") * times, "the quotient of the times");
        Demand.chance(alpha, "alpha");
        double n = x1 + x2;
        var high = x2 == 0 ? null : (Double) Demand.answer(oddsAtMost(x1, n, alpha / 2) / times);
        return new ExactPoisson(
                x2 == 0 ? null : (Double) Demand.answer(x1 / x2 / times),
                x1 == 0 ? 0 : Demand.answer(oddsAtLeast(x1, n, alpha / 2) / times),
                high,
                binomialP(x1, n, odds / (1 + odds), 1 / (1 + odds)));
    }

    /** The least mean with which {@code x} or more would still be as likely as {@code chance}. */
    static double lowest(double x, double chance) {
        return x == 0 ? 0 : Bisection.edge(0, x, mean -> PoissonCounts.atLeast(x, mean) <= chance);
    }

    /** The largest mean with which {@code x} or fewer would still be as likely as {@code chance}. */
    static double highest(double x, double chance) {
        double beyond = x + 10;
        while (PoissonCounts.atMost(x, beyond) > chance) beyond *= 2;
        return Bisection.edge(x, beyond, mean -> PoissonCounts.atMost(x, mean) > chance);
    }

    private static double oddsAtLeast(double x, double n, double chance) {
        return Math.exp(
                Bisection.edge(-800, 800, log -> BinomialCounts.atLeast(x, n, share(log), share(-log)) <= chance));
    }

    private static double oddsAtMost(double x, double n, double chance) {
        return Math.exp(
                Bisection.edge(-800, 800, log -> BinomialCounts.atMost(x, n, share(log), share(-log)) > chance));
    }

    private static double share(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    private static double onePoissonP(double x, double mean) {
        if (x == mean) return 1;
        double seen = Saddle.logPoisson(x, mean) + SAME;
        if (x < mean) {
            double from = Bisection.firstWhole(Math.ceil(mean) - 1, y -> Saddle.logPoisson(y, mean) <= seen);
            return Math.min(1, PoissonCounts.atMost(x, mean) + PoissonCounts.atLeast(from, mean));
        }
        double floor = Math.floor(mean);
        double down = Bisection.firstWhole(-1, d -> d > floor || Saddle.logPoisson(floor - d, mean) <= seen);
        return Math.min(1, PoissonCounts.atLeast(x, mean) + PoissonCounts.atMost(floor - down, mean));
    }

    private static double binomialP(double x, double n, double p, double q) {
        double mean = n * p;
        if (x == mean) return 1;
        if (x > mean) return binomialP(n - x, n, q, p);
        double seen = Saddle.logBinomial(x, n, p, q) + SAME;
        double from = Bisection.firstWhole(Math.ceil(mean) - 1, y -> y > n || Saddle.logBinomial(y, n, p, q) <= seen);
        return Math.min(1, BinomialCounts.atMost(x, n, p, q) + BinomialCounts.atLeast(from, n, p, q));
    }
}
