package vn.binhyen.evaluation;

/**
 * How many of {@code n} events fall to the first of two sides. Sums of masses are incomplete beta functions, computed by
 * their continued fraction (Abramowitz and Stegun 1964, 26.5.8) from a mass that is exact for large counts.
 */
final class BinomialCounts {

    private static final double TINY = 1e-300;

    private BinomialCounts() {}

    /** The chance that {@code x} or fewer of {@code n} fall to a side with the share {@code p}; {@code q = 1 - p}. */
    static double atMost(double x, double n, double p, double q) {
        if (x < 0) return 0;
        return x >= n ? 1 : beta(n - x, x + 1, q, p);
    }

    /** The chance that {@code x} or more of {@code n} fall to a side with the share {@code p}; {@code q = 1 - p}. */
    static double atLeast(double x, double n, double p, double q) {
        if (x <= 0) return 1;
        return x > n ? 0 : beta(x, n - x + 1, p, q);
    }

    /** The regularised incomplete beta function I_p(a, b) with {@code q = 1 - p}. */
    private static double beta(double a, double b, double p, double q) {
        if (p <= 0) return 0;
        if (q <= 0) return 1;
        return p < (a + 1) / (a + b + 2) ? part(a, b, p, q) : Math.max(0, 1 - part(b, a, q, p));
    }

    private static double part(double a, double b, double p, double q) {
        double mass = Math.exp(Saddle.logBinomial(a, a + b - 1, p, q)) * q;
        return Math.min(1, mass * continued(a, b, p));
    }

    private static double continued(double a, double b, double p) {
        double c = 1;
        double d = 1 / away(1 - (a + b) * p / (a + 1));
        double product = d;
        for (double m = 1; ; m++) {
            double even = m * (b - m) * p / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            product *= c * d;
            double odd = -(a + m) * (a + b + m) * p / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
            product *= c * d;
            if (Math.abs(c * d - 1) < 1e-15) return product;
        }
    }

    private static double away(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }
}
