package vn.binhyen.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * The exact conditional comparison of two areas before and after, for few events: given the sums of rows and columns, the treated
 * area's count after is hypergeometric, with the ratio of the rate ratios as its odds (Fisher 1935; limits of Cornfield 1956).
 *
 * @param ratio the ratio as counted; absent where the denominator is empty
 * @param low the lower limit
 * @param high the upper limit; absent where there is none
 * @param p two-sided: the chance of all tables that are no more likely
 */
public record ExactRateRatio(
        @Nullable Double ratio, double low, @Nullable Double high, double p) {

    private static final double LARGEST = 2e6;
    private static final double SAME = 1e-7;

    /** Refuses tables without events before, after, in the treated or in the compared area. */
    public static ExactRateRatio of(FourCells cells, double alpha) {
        Demand.chance(alpha, "alpha");
        double a = Demand.whole(cells.treated().before(), "the treated count before");
        double b = Demand.whole(cells.treated().after(), "the treated count after");
        double c = Demand.whole(cells.control().before(), "the compared count before");
        double d = Demand.whole(cells.control().after(), "the compared count after");
        Demand.that(
                a + b > 0 && c + d > 0 && a + c > 0 && b + d > 0,
                "Areas cannot be compared without an event in each of them, before and after.");
        double scale = exposure(cells.treatedExposure()) / exposure(cells.controlExposure());
        return new Tables(a, b, c, d).compared(Demand.positive(scale, "the quotient of the exposures"), alpha);
    }

    private static double exposure(Counts exposure) {
        return exposure.after() / exposure.before();
    }

    /** All tables with the same sums, by the treated count after. */
    private static final class Tables {

        private final double a;
        private final double b;
        private final double c;
        private final double d;
        private final double least;
        private final double[] logWeights;

        Tables(double a, double b, double c, double d) {
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            least = Math.max(0, b - c);
            double most = Math.min(a + b, b + d);
            Demand.that(most - least < LARGEST, "There are too many events for an exact test.");
            logWeights = new double[(int) (most - least) + 1];
            for (int i = 1; i < logWeights.length; i++) {
                double x = least + i;
                logWeights[i] =
                        logWeights[i - 1] + Math.log((a + b - x + 1) / x) + Math.log((b + d - x + 1) / (c - b + x));
            }
        }

        ExactRateRatio compared(double scale, double alpha) {
            boolean lowest = b == least;
            boolean highest = b == least + logWeights.length - 1;
            double low = lowest ? 0 : Math.exp(Bisection.edge(-800, 800, log -> atLeast(log) <= alpha / 2));
            var high = highest
                    ? null
                    : (Double) Demand.answer(
                            Math.exp(Bisection.edge(800, -800, log -> atMost(log) <= alpha / 2)) / scale);
            double divisor = a * d;
            var ratio = divisor == 0 ? null : (Double) Demand.answer(b / a * (c / d) / scale);
            return new ExactRateRatio(ratio, Demand.answer(low / scale), high, p(Math.log(scale)));
        }

        private double atLeast(double logOdds) {
            return share(logOdds, b, least + logWeights.length - 1);
        }

        private double atMost(double logOdds) {
            return share(logOdds, least, b);
        }

        private double share(double logOdds, double from, double until) {
            double peak = peak(logOdds);
            double all = 0;
            double part = 0;
            for (int i = 0; i < logWeights.length; i++) {
                double mass = Math.exp(logWeights[i] + i * logOdds - peak);
                all += mass;
                if (least + i >= from && least + i <= until) part += mass;
            }
            return part / all;
        }

        private double p(double logOdds) {
            double peak = peak(logOdds);
            int seen = (int) (b - least);
            double limit = logWeights[seen] + seen * logOdds + SAME;
            double all = 0;
            double part = 0;
            for (int i = 0; i < logWeights.length; i++) {
                double log = logWeights[i] + i * logOdds;
                all += Math.exp(log - peak);
                if (log <= limit) part += Math.exp(log - peak);
            }
            return Math.min(1, part / all);
        }

        private double peak(double logOdds) {
            double peak = 0;
            for (int i = 0; i < logWeights.length; i++) peak = Math.max(peak, logWeights[i] + i * logOdds);
            return peak;
        }
    }
}
