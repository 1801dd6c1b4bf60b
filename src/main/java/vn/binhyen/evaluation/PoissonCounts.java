package vn.binhyen.evaluation;

import org.hipparchus.special.Erf;

/**
 * Counts that fall by chance alone around an expected number. Sums of masses are incomplete gamma functions, computed by
 * their series or continued fraction (Abramowitz and Stegun 1964, 6.5.29 and 6.5.31) from a mass that is exact for large counts.
 */
final class PoissonCounts {

    private static final double TINY = 1e-300;

    /** From here on the normal distribution with its first correction is exact to twelve digits, and a sum would be long. */
    private static final double LARGE = 1e6;

    /** A deviance beyond which the normal distribution leaves nothing that is a number. */
    private static final double NORMAL = 600;

    private PoissonCounts() {}

    static double mass(double x, double mean) {
        return Math.exp(Saddle.logPoisson(x, mean));
    }

    /** The chance of {@code x} events or fewer. */
    static double atMost(double x, double mean) {
        return x < 0 ? 0 : upper(x + 1, mean);
    }

    /** The chance of {@code x} events or more. */
    static double atLeast(double x, double mean) {
        return x <= 0 ? 1 : lower(x, mean);
    }

    /** The regularised incomplete gamma function P(a, x). */
    static double lower(double a, double x) {
        if (x <= 0) return 0;
        if (a > LARGE) return Math.clamp(0.5 * Erf.erfc(-deviation(a, x)) - correction(a, x), 0, 1);
        return x < a + 1 ? series(a, x) : 1 - fraction(a, x);
    }

    /** The regularised incomplete gamma function Q(a, x). */
    static double upper(double a, double x) {
        if (x <= 0) return 1;
        if (a > LARGE) return Math.clamp(0.5 * Erf.erfc(deviation(a, x)) + correction(a, x), 0, 1);
        return x < a + 1 ? 1 - series(a, x) : fraction(a, x);
    }

    /** The log of Q(a, x), also where Q itself is too small for a number. */
    static double logUpper(double a, double x) {
        if (a > LARGE && Saddle.deviance(a, x) < NORMAL) return Math.log(upper(a, x));
        if (x < a + 1) return a > LARGE ? 0 : Math.log1p(-series(a, x));
        return Math.log(a) + Saddle.logPoisson(a, x) + Math.log(continued(a, x));
    }

    /** Standard deviations between a and x, by the root of two. */
    private static double deviation(double a, double x) {
        return Math.copySign(Math.sqrt(Saddle.deviance(a, x)), x - a);
    }

    /** What the normal distribution lacks: the first term of Temme's (1979) uniform expansion, enough where a is large. */
    private static double correction(double a, double x) {
        double eta = deviation(a, x) * Math.sqrt(2 / a);
        double first = Math.abs(eta) < 1e-3 ? -1 / 3d + eta / 12 - 2 * eta * eta / 135 : a / (x - a) - 1 / eta;
        return first * Math.exp(-Saddle.deviance(a, x)) / Math.sqrt(2 * Math.PI * a);
    }

    private static double series(double a, double x) {
        double term = 1;
        double sum = 1;
        for (double k = a + 1; term > sum * 1e-17; k++) {
            term *= x / k;
            sum += term;
        }
        return Math.min(1, mass(a, x) * sum);
    }

    private static double fraction(double a, double x) {
        return Math.min(1, a * mass(a, x) * continued(a, x));
    }

    private static double continued(double a, double x) {
        double b = x + 1 - a;
        double c = 1 / TINY;
        double d = 1 / b;
        double product = d;
        for (double i = 1; ; i++) {
            double numerator = -i * (i - a);
            b += 2;
            d = 1 / away(numerator * d + b);
            c = away(b + numerator / c);
            double factor = c * d;
            product *= factor;
            if (Math.abs(factor - 1) < 1e-15) return product;
        }
    }

    private static double away(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }
}
