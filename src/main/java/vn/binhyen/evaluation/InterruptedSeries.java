package vn.binhyen.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Interrupted time series of one site: log mu = log exposure + level + step + trend + harmonics of the season, quasi-Poisson
 * (Bernal, Cummins and Gasparrini 2017), with standard errors for months that depend on those before (Newey and West 1987,
 * Bartlett's weights, no small-sample factor). It tells that something changed at that time, never because of what.
 *
 * @param names of the coefficients
 * @param errors of those from the quasi-Poisson model
 * @param robust of those after Newey and West
 * @param dispersion Pearson's chi-squared by its degrees of freedom
 * @param expected by month as fitted
 * @param without by month as fitted had there been no step
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
public record InterruptedSeries(
        List<String> names,
        double[] coefficients,
        double[] errors,
        double[] robust,
        Dispersion dispersion,
        double[] expected,
        double[] without) {

    private static final int LEAST_BEFORE = 24;
    private static final int LEAST_AFTER = 6;

    /** The place of the step among the coefficients. */
    private static final int STEP = 1;

    public record Dispersion(double value, int degreesOfFreedom) {}

    /**
     * What is fitted.
     *
     * @param interruption the first month after, counted from 0
     * @param period months of a season, 12 for a year
     * @param harmonics pairs of sine and cosine, 2 as a rule; where twice as many are the period, the last has no sine, which is
     *     nothing in every month
     * @param lag how many months before one depends on, 3 as a rule
     * @param slope whether the trend may change, too
     * @param phase the place of the first month in its season, 1 for January
     */
    public record Model(int interruption, double period, int harmonics, int lag, boolean slope, double phase) {

        /** Whether the harmonic turns by half a circle each month: its sine is nothing then. */
        private boolean alternates(int harmonic) {
            return 2.0 * harmonic == period;
        }

        private long columns() {
            return (slope ? 4 : 3) + 2L * harmonics - (harmonics > 0 && alternates(harmonics) ? 1 : 0);
        }
    }

    /**
     * @param counts of events by month
     * @param exposure by month, positive
     * @throws Unusable for fewer than 24 months before or 6 after, negative counts, nothing but zeros, or columns that cannot be
     *     told apart
     */
    public static InterruptedSeries fit(double[] counts, double[] exposure, Model model) {
        int months = counts.length;
        Demand.that(model.interruption() >= LEAST_BEFORE, "At least 24 months before the interruption are needed.");
        Demand.that(
                months - model.interruption() >= LEAST_AFTER, "At least 6 months after the interruption are needed.");
        Demand.that(exposure.length == months, "The exposure is missing for some months.");
        Demand.that(model.harmonics() >= 0 && model.lag() >= 0, "Harmonics and lag are whole numbers from 0 on.");
        Demand.that(model.lag() < months, "The lag is longer than the series.");
        if (model.harmonics() > 0) {
            Demand.positive(model.period(), "the period");
            Demand.that(
                    2.0 * model.harmonics() <= model.period(),
                    "A season has at most half as many harmonics as months.");
        }
        Demand.that(months > model.columns(), "There are no more months than coefficients.");
        for (double count : counts) Demand.count(count, "the count of a month");
        for (double one : exposure) Demand.positive(one, "the exposure of a month");
        Demand.that(Arrays.stream(counts).sum() > 0, "Nothing happened anywhere: every count is zero.");
        return new Fitting(counts, exposure, model).told();
    }

    public Effect step() {
        double error = robust[STEP];
        return new Effect(
                coefficients[STEP],
                !Rounding.hides(error * error, 1)
                        ? Precision.of(coefficients[STEP], error, dispersion.degreesOfFreedom())
                        : null);
    }

    private static final class Fitting {
        private final double[] counts;
        private final double[] exposure;
        private final List<String> names = new ArrayList<>();
        private final List<double[]> columns = new ArrayList<>();
        private final Model model;

        Fitting(double[] counts, double[] exposure, Model model) {
            this.counts = counts;
            this.exposure = exposure;
            this.model = model;
            column("intercept", month -> 1);
            column("step", month -> month < model.interruption() ? 0 : 1);
            column("time", month -> month + 1);
            if (model.slope()) column("slope", month -> Math.max(0, month + 1 - model.interruption()));
            for (int j = 1; j <= model.harmonics(); j++) {
                double turn = 2 * Math.PI * j / model.period();
                if (!model.alternates(j)) column("sin" + j, month -> Math.sin(turn * (month + model.phase())));
                column("cos" + j, month -> Math.cos(turn * (month + model.phase())));
            }
        }

        private void column(String name, IntToDoubleFunction value) {
            double[] column = new double[counts.length];
            Arrays.setAll(column, value);
            names.add(name);
            columns.add(column);
        }

        InterruptedSeries told() {
            double[][] design = columns.toArray(double[][]::new);
            double[] start = new double[counts.length];
            double rate = Arrays.stream(counts).sum() / Arrays.stream(exposure).sum();
            Arrays.setAll(start, month -> (counts[month] + rate * exposure[month]) / 2);
            double[] coefficients = LogLink.fit(design, counts, exposure, start, Double.POSITIVE_INFINITY);
            double[] fitted = LogLink.fitted(design, coefficients, exposure);
            var squares = new WeightedLeastSquares(design, fitted);
            int degrees = counts.length - design.length;
            double dispersion = pearson(fitted) / degrees;
            double[][] robust = squares.sandwich(meat(design, fitted));
            return new InterruptedSeries(
                    List.copyOf(names),
                    coefficients,
                    roots(squares.inverse(), dispersion),
                    roots(robust, 1),
                    new Dispersion(dispersion, degrees),
                    fitted,
                    without(design, coefficients));
        }

        private double pearson(double[] fitted) {
            double sum = 0;
            for (int i = 0; i < fitted.length; i++)
                sum += (counts[i] - fitted[i]) * (counts[i] - fitted[i]) / fitted[i];
            return sum;
        }

        private double[][] meat(double[][] design, double[] fitted) {
            int k = design.length;
            double[][] meat = new double[k][k];
            for (int lag = 0; lag <= model.lag(); lag++) {
                double weight = 1 - lag / (model.lag() + 1.0);
                for (int month = lag; month < fitted.length; month++) {
                    double here = counts[month] - fitted[month];
                    double there = counts[month - lag] - fitted[month - lag];
                    for (int i = 0; i < k; i++) {
                        for (int j = 0; j < k; j++) {
                            double product = weight * design[i][month] * here * design[j][month - lag] * there;
                            meat[i][j] += product;
                            if (lag > 0) meat[j][i] += product;
                        }
                    }
                }
            }
            return meat;
        }

        private static double[] roots(double[][] covariance, double factor) {
            double[] roots = new double[covariance.length];
            Arrays.setAll(roots, i -> Math.sqrt(Math.max(0, covariance[i][i]) * factor));
            return roots;
        }

        private double[] without(double[][] design, double[] coefficients) {
            double[] without = coefficients.clone();
            without[STEP] = 0;
            if (model.slope()) without[3] = 0;
            return LogLink.fitted(design, without, exposure);
        }
    }
}
