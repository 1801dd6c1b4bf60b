package vn.binhyen.evaluation;

/**
 * The E-test of two Poisson rates by Krishnamoorthy and Thomson (2004), J Stat Plan Inference 119:23-35: the chance, with the common
 * rate put at its estimate, of a standardised difference at least as large as the one seen. More powerful than the conditional
 * test, and approximate.
 *
 * @param statistic the standardised difference of the rates seen, with a variance for each rate
 * @param p two-sided
 * @param pooledP two-sided, where the difference is standardised with the variance of a common rate; the same for equal exposures
 */
public record RateDifferenceTest(double statistic, double p, double pooledP) {

    private static final double MOST_EVENTS = 1e11;
    private static final double ROUNDING = 1e-14;

    /**
     * Refuses two empty counts and more than 1e11 events.
     *
     * @param x1 events of the first, a whole number
     * @param exposure1 what they are counted over
     */
    public static RateDifferenceTest of(double x1, double exposure1, double x2, double exposure2) {
        Demand.whole(x1, "the first count");
        Demand.whole(x2, "the second count");
        Demand.that(x1 + x2 > 0, "Two rates cannot be compared without a single event.");
        Demand.that(x1 + x2 <= MOST_EVENTS, "The E-test is for at most 1e11 events.");
        double scale =
                Demand.positive(exposure1, "the first exposure") + Demand.positive(exposure2, "the second exposure");
        var rates = new Standardised(exposure1 / scale, exposure2 / scale);
        Demand.positive(rates.n1 * rates.n1, "the first exposure beside the second");
        Demand.positive(rates.n2 * rates.n2, "the second exposure beside the first");
        double statistic = rates.separate(x1, x2);
        double signed = x1 / rates.n1 < x2 / rates.n2 ? -Math.sqrt(statistic) : Math.sqrt(statistic);
        return new RateDifferenceTest(
                Demand.answer(signed), rates.p(x1, x2, rates::separate), rates.p(x1, x2, rates::pooled));
    }

    /** The square of a standardised difference. */
    private interface Square {
        double of(double x1, double x2);
    }

    private record Standardised(double n1, double n2) {

        double separate(double x1, double x2) {
            double difference = difference(x1, x2);
            return difference == 0 ? 0 : difference * difference / (x1 / (n1 * n1) + x2 / (n2 * n2));
        }

        double pooled(double x1, double x2) {
            double difference = difference(x1, x2);
            return difference == 0 ? 0 : difference * difference / (x1 + x2);
        }

        /** For each first count the second counts that are as extreme lie below one bound and above another, and both rise with it. */
        double p(double x1, double x2, Square square) {
            double seen = square.of(x1, x2) * (1 - 1e-12);
            if (seen == 0) return 1;
            var first = Window.around((x1 + x2) * n1);
            var second = Window.around((x1 + x2) * n2);
            double[] below = second.sumsUpTo();
            double[] above = second.sumsFrom();
            int under = 0;
            int over = 0;
            double p = 0;
            for (int i = 0; i < first.mass.length; i++) {
                double a = first.from + i;
                while (under < below.length
                        && isAbove(a, second.from + under)
                        && square.of(a, second.from + under) >= seen) under++;
                while (over < above.length
                        && (!isBelow(a, second.from + over) || square.of(a, second.from + over) < seen)) over++;
                p += first.mass[i] * ((under > 0 ? below[under - 1] : 0) + (over < above.length ? above[over] : 0));
            }
            return Math.min(1, p);
        }

        /** None where only the last digits differ. */
        private double difference(double x1, double x2) {
            double difference = x1 / n1 - x2 / n2;
            return Math.abs(difference) <= ROUNDING * (x1 / n1 + x2 / n2) ? 0 : difference;
        }

        private boolean isAbove(double a, double b) {
            return difference(a, b) > 0;
        }

        private boolean isBelow(double a, double b) {
            return difference(a, b) < 0;
        }
    }

    /** The masses of the counts around an expected number that are worth adding. */
    private static final class Window {

        private final double from;
        private final double[] mass;

        private Window(double from, double[] mass) {
            this.from = from;
            this.mass = mass;
        }

        static Window around(double mean) {
            double reach = 12 * Math.sqrt(mean) + 100;
            double from = Math.max(0, Math.floor(mean - reach));
            double[] mass = new double[(int) (Math.ceil(mean + reach) - from) + 1];
            for (int i = 0; i < mass.length; i++) mass[i] = PoissonCounts.mass(from + i, mean);
            return new Window(from, mass);
        }

        double[] sumsUpTo() {
            double[] sums = mass.clone();
            for (int i = 1; i < sums.length; i++) sums[i] += sums[i - 1];
            return sums;
        }

        double[] sumsFrom() {
            double[] sums = mass.clone();
            for (int i = sums.length - 2; i >= 0; i--) sums[i] += sums[i + 1];
            return sums;
        }
    }
}
