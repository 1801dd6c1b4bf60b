package vn.binhyen.evaluation;

import java.util.function.ToDoubleFunction;

/**
 * Regression of counts with log link by iterated weighted least squares (Nelder and Wedderburn 1972); the variance is mu for a
 * Poisson model and mu + mu²/theta for a negative-binomial one.
 */
final class LogLink {

    private static final int MOST_STEPS = 200;
    private static final double SMALL_STEP = 1e-10;
    private static final double FURTHEST = 300;

    private LogLink() {}

    /**
     * The coefficients of k columns of n values.
     *
     * @param start n positive values near what is expected of each row
     * @param theta infinite for a Poisson model
     */
    static double[] fit(double[][] columns, double[] counts, double[] exposure, double[] start, double theta) {
        double[] fitted = start;
        double[] coefficients = new double[columns.length];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] response = new double[counts.length];
            for (int row = 0; row < response.length; row++) {
                response[row] = Math.log(fitted[row] / exposure[row]) + (counts[row] - fitted[row]) / fitted[row];
            }
            double[] next = squares(columns, weights(fitted, theta)).coefficients(response);
            if (step > 0)
                next = shortened(
                        next,
                        coefficients,
                        likelihood(counts, fitted, theta),
                        at -> likelihood(counts, fitted(columns, at, exposure), theta));
            double largest = 0;
            for (int i = 0; i < next.length; i++) largest = Math.max(largest, change(next[i], coefficients[i]));
            coefficients = next;
            fitted = fitted(columns, coefficients, exposure);
            if (largest < SMALL_STEP) return coefficients;
        }
        throw new Unusable(
                "The counts do not settle on coefficients: they lie too far apart, or a column says for sure that nothing happens.");
    }

    /** Columns that can be told apart by themselves, and not once the rows are weighted, set rows apart whose weight has vanished. */
    private static WeightedLeastSquares squares(double[][] columns, double[] weights) {
        try {
            return new WeightedLeastSquares(columns, weights);
        } catch (Unusable dependent) {
            if (!WeightedLeastSquares.areIndependent(columns)) throw dependent;
            throw new Unusable(
                    "A column has no events: it sets rows apart in which nothing happened, so that its coefficient"
                            + " has no end. Leave out the column or the rows.");
        }
    }

    /** The step, halved as often as the likelihood would fall by more than rounding. */
    private static double[] shortened(
            double[] next, double[] last, double before, ToDoubleFunction<double[]> likelihood) {
        double[] at = next;
        for (int half = 0; half < 30 && likelihood.applyAsDouble(at) < before - 1e-12 * Math.abs(before); half++) {
            double[] middle = new double[at.length];
            for (int i = 0; i < middle.length; i++) middle[i] = (at[i] + last[i]) / 2;
            at = middle;
        }
        return at;
    }

    private static double likelihood(double[] counts, double[] fitted, double theta) {
        double sum = 0;
        for (int row = 0; row < counts.length; row++) {
            sum += counts[row] * Math.log(fitted[row]);
            if (Double.isInfinite(theta)) sum -= fitted[row];
            else sum -= (counts[row] + theta) * Math.log(fitted[row] + theta);
        }
        return sum;
    }

    private static double change(double next, double last) {
        return Math.abs(next - last) / (1 + Math.abs(last));
    }

    static double[] fitted(double[][] columns, double[] coefficients, double[] exposure) {
        double[] fitted = new double[exposure.length];
        for (int row = 0; row < fitted.length; row++) {
            double sum = 0;
            for (int i = 0; i < columns.length; i++) sum += coefficients[i] * columns[i][row];
            fitted[row] = exposure[row] * Math.exp(Math.clamp(sum, -FURTHEST, FURTHEST));
        }
        return fitted;
    }

    static double[] weights(double[] fitted, double theta) {
        double[] weights = new double[fitted.length];
        for (int row = 0; row < weights.length; row++) weights[row] = fitted[row] / (1 + fitted[row] / theta);
        return weights;
    }
}
