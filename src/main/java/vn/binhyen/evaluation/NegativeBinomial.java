package vn.binhyen.evaluation;

import java.util.Arrays;
import org.hipparchus.special.Gamma;

/**
 * Negative-binomial regression of counts, log link, variance mu + mu²/theta (Lawless 1987): coefficients by weighted least
 * squares, theta by Newton's method on its likelihood, in turn until neither moves. Theta is the {@code phi} of empirical
 * Bayes; its inverse is what others call alpha.
 *
 * @param coefficients log of the factor per unit of each column, k
 * @param standardErrors of those, from the expected information given theta, k
 * @param fitted what is expected of each row, n
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
public record NegativeBinomial(
        double[] coefficients, double[] standardErrors, Dispersion dispersion, double logLikelihood, double[] fitted) {

    private static final int MOST_ROUNDS = 2000;
    private static final double SETTLED = 1e-11;
    private static final double LIKE_POISSON = 1e8;

    /** Theta, and its standard error from the observed information given the coefficients. */
    public record Dispersion(double theta, double standardError) {}

    /**
     * @param columns k × n values, an intercept among them
     * @param counts n counts of events
     * @param exposure n positive values
     * @throws Unusable for negative counts, nothing but zeros, dependent columns, or counts that scatter no more than by chance
     */
    public static NegativeBinomial fit(double[][] columns, double[] counts, double[] exposure) {
        requireUsable(columns, counts, exposure);
        double[] fitted = started(counts, exposure);
        double theta = LIKE_POISSON;
        double[] coefficients = new double[columns.length];
        for (int round = 0; round < MOST_ROUNDS; round++) {
            coefficients = LogLink.fit(columns, counts, exposure, fitted, theta);
            fitted = LogLink.fitted(columns, coefficients, exposure);
            double last = theta;
            theta = theta(counts, fitted, last < LIKE_POISSON ? last : moment(counts, fitted, columns.length));
            if (Math.abs(theta - last) <= SETTLED * theta) return told(columns, counts, coefficients, fitted, theta);
        }
        throw new Unusable("Coefficients and dispersion do not settle on each other.");
    }

    private static NegativeBinomial told(
            double[][] columns, double[] counts, double[] coefficients, double[] fitted, double theta) {
        double[] weights = LogLink.weights(fitted, theta);
        double[][] covariance = new WeightedLeastSquares(columns, weights).inverse();
        double[] errors = new double[columns.length];
        Arrays.setAll(errors, i -> Math.sqrt(covariance[i][i]));
        double error = 1 / Math.sqrt(-curvature(counts, fitted, theta));
        if (!Double.isFinite(error)) throw scattersNoMore();
        return new NegativeBinomial(
                coefficients, errors, new Dispersion(theta, error), logLikelihood(counts, fitted, theta), fitted);
    }

    private static void requireUsable(double[][] columns, double[] counts, double[] exposure) {
        if (columns.length == 0 || counts.length <= columns.length) {
            throw new Unusable("There are no more rows than columns.");
        }
        double total = 0;
        for (int row = 0; row < counts.length; row++) {
            if (!Double.isFinite(counts[row]) || counts[row] < 0)
                throw new Unusable("A count is negative or not a number.");
            if (!(exposure[row] > 0) || !Double.isFinite(exposure[row])) {
                throw new Unusable("An exposure is zero, negative or not a number.");
            }
            total += counts[row];
        }
        if (total <= 0) throw new Unusable("Nothing happened anywhere: every count is zero.");
        for (double[] column : columns) {
            for (double value : column) {
                if (!Double.isFinite(value)) throw new Unusable("A value is missing or not a number.");
            }
        }
    }

    /** Between what happened in the row and what happened on average, so that no row begins at nothing. */
    private static double[] started(double[] counts, double[] exposure) {
        double rate = Arrays.stream(counts).sum() / Arrays.stream(exposure).sum();
        double[] fitted = new double[counts.length];
        Arrays.setAll(fitted, row -> (counts[row] + rate * exposure[row]) / 2);
        return fitted;
    }

    private static double moment(double[] counts, double[] fitted, int columns) {
        double sum = 0;
        for (int row = 0; row < counts.length; row++) {
            double apart = counts[row] / fitted[row] - 1;
            sum += apart * apart - 1 / fitted[row];
        }
        return sum > 0 ? (counts.length - columns) / sum : 1 / 0.01;
    }

    private static double theta(double[] counts, double[] fitted, double from) {
        double log = Math.log(from);
        for (int step = 0; step < 30; step++) {
            double theta = Math.exp(log);
            double slope = slope(counts, fitted, theta) * theta;
            double curvature = curvature(counts, fitted, theta) * theta * theta + slope;
            double change = curvature < 0 ? -slope / curvature : Math.signum(slope);
            log += Math.clamp(change, -1.0, 1.0);
            if (log > Math.log(LIKE_POISSON)) throw scattersNoMore();
            if (Math.abs(change) < SETTLED) return Math.exp(log);
        }
        return Math.exp(log);
    }

    private static Unusable scattersNoMore() {
        return new Unusable("The counts scatter no more than by chance alone, so there is no dispersion to estimate.");
    }

    private static double slope(double[] counts, double[] fitted, double theta) {
        double sum = 0;
        for (int row = 0; row < counts.length; row++) {
            double y = counts[row];
            double mu = fitted[row];
            sum += Gamma.digamma(theta + y) - Gamma.digamma(theta) - Math.log1p(mu / theta) + (mu - y) / (mu + theta);
        }
        return sum;
    }

    private static double curvature(double[] counts, double[] fitted, double theta) {
        double sum = 0;
        for (int row = 0; row < counts.length; row++) {
            double y = counts[row];
            double mu = fitted[row];
            sum += Gamma.trigamma(theta + y)
                    - Gamma.trigamma(theta)
                    + 1 / theta
                    - 2 / (mu + theta)
                    + (y + theta) / ((mu + theta) * (mu + theta));
        }
        return sum;
    }

    private static double logLikelihood(double[] counts, double[] fitted, double theta) {
        double sum = 0;
        for (int row = 0; row < counts.length; row++) {
            double y = counts[row];
            double mu = fitted[row];
            sum += Gamma.logGamma(theta + y)
                    - Gamma.logGamma(theta)
                    - Gamma.logGamma(y + 1)
                    - theta * Math.log1p(mu / theta);
            if (y > 0) sum += y * (Math.log(mu) - Math.log(mu + theta));
        }
        return sum;
    }
}
