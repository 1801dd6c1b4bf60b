package vn.binhyen.evaluation;

import org.hipparchus.special.Gamma;

/**
 * The logarithms of Poisson and binomial masses without the cancellation that large counts bring: the saddle-point form of
 * Loader (2000), "Fast and accurate computation of binomial probabilities".
 */
final class Saddle {

    private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

    private Saddle() {}

    /** The log of {@code mean^x e^-mean / Gamma(x + 1)}, also where {@code x} is no whole number. */
    static double logPoisson(double x, double mean) {
        if (mean == 0) return x == 0 ? 0 : Double.NEGATIVE_INFINITY;
        if (x == 0) return -mean;
        return -remainder(x) - deviance(x, mean) - HALF_LOG_TWO_PI - 0.5 * Math.log(x);
    }

    /** The log of {@code C(n, x) p^x q^(n-x)} with {@code p + q = 1}. */
    static double logBinomial(double x, double n, double p, double q) {
        if (x == 0) return n * Math.log1p(-p);
        if (x == n) return n * Math.log1p(-q);
        double y = n - x;
        return remainder(n)
                - remainder(x)
                - remainder(y)
                - deviance(x, n * p)
                - deviance(y, n * q)
                - HALF_LOG_TWO_PI
                - 0.5 * (Math.log(x) + Math.log1p(-x / n));
    }

    /** What Stirling's formula leaves of log Gamma(x + 1). */
    private static double remainder(double x) {
        if (x < 16) return Gamma.logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - HALF_LOG_TWO_PI;
        double square = x * x;
        return (1 / 12d - (1 / 360d - (1 / 1260d - (1 / 1680d - 1 / 1188d / square) / square) / square) / square) / x;
    }

    /** x ln(x / m) + m - x, by a series where both are near each other. */
    static double deviance(double x, double m) {
        double difference = x - m;
        if (Math.abs(difference) >= 0.1 * (x + m)) return x * Math.log(x / m) - difference;
        double v = difference / (x + m);
        double sum = difference * v;
        double term = 2 * x * v;
        for (int odd = 3; ; odd += 2) {
            term *= v * v;
            double longer = sum + term / odd;
            if (longer == sum) return sum;
            sum = longer;
        }
    }
}
