package vn.binhyen.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Synthetic control (Abadie, Diamond and Hainmueller 2010): the mixture of untreated units that follows the treated one before
 * its start, and how far they part afterwards; judged by doing the same with every donor as if it had been treated.
 *
 * @param gaps treated less synthetic by month, before and after
 * @param p the rank of the ratio of mean squared gaps, after by before, among all units; 1/(donors + 1) at the least
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
public record SyntheticControl(
        double[] weights,
        double @Nullable [] importance,
        double[] synthetic,
        double[] gaps,
        Fit fit,
        List<Placebo> placebos,
        int rank,
        double p) {

    /** Fewer donors can never make a finding of one in twenty. */
    private static final int ENOUGH_DONORS = 19;

    private static final double WORST_FIT = 0.1;

    /**
     * How near the mixture came before, and how far it was left after.
     *
     * @param monthsOutside months before in which the treated unit lay above or below all donors
     * @param effect the mean gap after
     */
    public record Fit(
            double rmseBefore,
            double rmseAfter,
            double ratio,
            double meanBefore,
            int monthsBefore,
            int monthsOutside,
            double effect) {

        /** A bad fit before says nothing of after. */
        public boolean isUsable() {
            return rmseBefore <= WORST_FIT * Math.abs(meanBefore) && monthsOutside <= WORST_FIT * monthsBefore;
        }
    }

    /** A donor as if it had been treated. */
    public record Placebo(int donor, double rmseBefore, double ratio) {}

    /** Whether ever so large an effect could be told from chance at one in twenty. */
    public boolean canShow() {
        return placebos.size() >= ENOUGH_DONORS;
    }

    /**
     * @param outcome units × months, the treated unit first, complete
     * @param before how many of the months lie before the start, at least 2
     * @param predictors units × predictors that the mixture is chosen by, weighted so that it follows the outcome before; none
     *     where it is chosen by the outcome before itself
     * @throws Unusable for fewer than two donors, no months on one side, values that are no numbers
     */
    public static SyntheticControl estimate(double[][] outcome, int before, double @Nullable [][] predictors) {
        requireUsable(outcome, before);
        var donors = new ArrayList<Integer>();
        for (int unit = 1; unit < outcome.length; unit++) donors.add(unit);
        var treated = mixture(outcome, before, predictors, 0, donors);
        var placebos = new ArrayList<Placebo>();
        int rank = 1;
        for (int donor : donors) {
            var others = new ArrayList<>(donors);
            others.remove(Integer.valueOf(donor));
            var fit = mixture(outcome, before, predictors, donor, others).fit(outcome, before);
            placebos.add(new Placebo(donor, fit.rmseBefore(), fit.ratio()));
            if (fit.ratio() >= treated.fit(outcome, before).ratio()) rank++;
        }
        return new SyntheticControl(
                treated.weights,
                treated.importance,
                treated.synthetic(outcome),
                treated.gaps(outcome),
                treated.fit(outcome, before),
                placebos,
                rank,
                rank / (double) outcome.length);
    }

    private static void requireUsable(double[][] outcome, int before) {
        Demand.that(outcome.length >= 3, "A mixture needs at least two units that were not treated.");
        int months = outcome[0].length;
        Demand.that(before >= 2, "A mixture needs at least two months before the start.");
        Demand.that(before < months, "There is no month after the start.");
        for (double[] series : outcome) {
            Demand.that(series.length == months, "Every unit needs a value for every month.");
            for (double value : series) Demand.finite(value, "every outcome");
        }
    }

    private static Mixture mixture(
            double[][] outcome, int before, double @Nullable [][] predictors, int unit, List<Integer> donors) {
        if (predictors != null) return PredictorWeights.mixture(outcome, before, predictors, unit, donors);
        double[][] points = donors.stream()
                .map(donor -> Arrays.copyOf(outcome[donor], before))
                .toArray(double[][]::new);
        return new Mixture(unit, donors, SimplexWeights.of(points, Arrays.copyOf(outcome[unit], before)), null);
    }

    /** One unit followed by others. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
    record Mixture(int unit, List<Integer> donors, double[] weights, double @Nullable [] importance) {

        double[] synthetic(double[][] outcome) {
            double[] synthetic = new double[outcome[unit].length];
            for (int j = 0; j < weights.length; j++) {
                for (int time = 0; time < synthetic.length; time++) {
                    synthetic[time] += weights[j] * outcome[donors.get(j)][time];
                }
            }
            return synthetic;
        }

        double[] gaps(double[][] outcome) {
            double[] gaps = synthetic(outcome);
            for (int time = 0; time < gaps.length; time++) gaps[time] = outcome[unit][time] - gaps[time];
            return gaps;
        }

        Fit fit(double[][] outcome, int before) {
            double[] gaps = gaps(outcome);
            double squaresBefore = 0;
            double squaresAfter = 0;
            double mean = 0;
            double effect = 0;
            int outside = 0;
            for (int time = 0; time < gaps.length; time++) {
                if (time < before) {
                    squaresBefore += gaps[time] * gaps[time] / before;
                    mean += outcome[unit][time] / before;
                    if (isOutside(outcome, time)) outside++;
                } else {
                    squaresAfter += gaps[time] * gaps[time] / (gaps.length - before);
                    effect += gaps[time] / (gaps.length - before);
                }
            }
            double least = 1e-20 * (mean * mean + squaresAfter) + Double.MIN_NORMAL; // a perfect fit has no ratio
            double ratio = squaresAfter / Math.max(squaresBefore, least);
            return new Fit(Math.sqrt(squaresBefore), Math.sqrt(squaresAfter), ratio, mean, before, outside, effect);
        }

        private boolean isOutside(double[][] outcome, int time) {
            double own = outcome[unit][time];
            return donors.stream().allMatch(donor -> outcome[donor][time] > own)
                    || donors.stream().allMatch(donor -> outcome[donor][time] < own);
        }
    }
}
