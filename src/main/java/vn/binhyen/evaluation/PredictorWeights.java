package vn.binhyen.evaluation;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import vn.binhyen.evaluation.SyntheticControl.Mixture;

/**
 * How much each predictor matters for a synthetic control: the importances whose mixture follows the outcome before the start
 * best (Abadie and Gardeazabal 2003, appendix B), searched by Nelder and Mead's simplex from equal importances and from each
 * predictor before the others, again from where it ends. Predictors are divided by their standard deviation over all units first.
 */
final class PredictorWeights {

    private static final int MOST_TRIALS = 4000;
    private static final double EMPHASIS = 3;

    private final double[][] outcome;
    private final int before;
    private final double[][] scaled; // units × predictors
    private final int unit;
    private final List<Integer> donors;

    private PredictorWeights(double[][] outcome, int before, double[][] scaled, int unit, List<Integer> donors) {
        this.outcome = outcome;
        this.before = before;
        this.scaled = scaled;
        this.unit = unit;
        this.donors = donors;
    }

    static Mixture mixture(double[][] outcome, int before, double[][] predictors, int unit, List<Integer> donors) {
        return of(outcome, before, predictors, unit, donors).searched(MOST_TRIALS);
    }

    static PredictorWeights of(double[][] outcome, int before, double[][] predictors, int unit, List<Integer> donors) {
        return new PredictorWeights(outcome, before, scaled(predictors, outcome.length), unit, donors);
    }

    private static double[][] scaled(double[][] predictors, int units) {
        Demand.that(predictors.length == units && predictors[0].length > 0, "Every unit needs its predictors.");
        int count = predictors[0].length;
        double[][] scaled = new double[units][count];
        for (int i = 0; i < count; i++) {
            double mean = 0;
            for (double[] row : predictors) mean += Demand.finite(row[i], "every predictor") / units;
            double squares = 0;
            for (double[] row : predictors) squares += (row[i] - mean) * (row[i] - mean);
            double deviation = Math.sqrt(squares / (units - 1));
            Demand.that(deviation > 0, "A predictor is the same for all units.");
            for (int j = 0; j < units; j++) scaled[j][i] = (predictors[j][i] - mean) / deviation;
        }
        return scaled;
    }

    /** @param trials of each search at most */
    Mixture searched(int trials) {
        double[] best = new double[scaled[0].length];
        for (int first = -1; first < best.length && best.length > 1; first++) {
            double[] from = new double[best.length];
            if (first >= 0) from[first] = EMPHASIS;
            double[] found = search(search(from, trials), trials);
            if (lossOf(found) < lossOf(best)) best = found;
        }
        double[] importance = importance(best);
        return new Mixture(unit, donors, weights(importance), importance);
    }

    /** The best point that is seen on the way. */
    private double[] search(double[] from, int trials) {
        double[] best = from.clone();
        double[] least = {lossOf(from)};
        MultivariateFunction loss = logs -> {
            double found = lossOf(logs);
            if (found < least[0]) {
                least[0] = found;
                System.arraycopy(logs, 0, best, 0, best.length);
            }
            return found;
        };
        try {
            new SimplexOptimizer(new SimpleValueChecker(1e-10, 1e-14))
                    .optimize(
                            new MaxEval(trials),
                            new ObjectiveFunction(loss),
                            GoalType.MINIMIZE,
                            new InitialGuess(from),
                            new NelderMeadSimplex(from.length, 1.5));
        } catch (MathRuntimeException _) {
            // it had not ended after so many trials: what it saw is kept
        }
        return best;
    }

    private double lossOf(double[] logs) {
        return loss(weights(importance(logs)));
    }

    /** Positive with sum 1, from any numbers. */
    private static double[] importance(double[] logs) {
        double largest = Arrays.stream(logs).max().orElse(0);
        double[] importance =
                Arrays.stream(logs).map(log -> Math.exp(log - largest)).toArray();
        double sum = Arrays.stream(importance).sum();
        for (int i = 0; i < importance.length; i++) importance[i] /= sum;
        return importance;
    }

    private double[] weights(double[] importance) {
        double[][] points =
                donors.stream().map(donor -> weighted(donor, importance)).toArray(double[][]::new);
        return SimplexWeights.of(points, weighted(unit, importance));
    }

    private double[] weighted(int one, double[] importance) {
        double[] weighted = scaled[one].clone();
        for (int i = 0; i < weighted.length; i++) weighted[i] *= Math.sqrt(importance[i]);
        return weighted;
    }

    private double loss(double[] weights) {
        double sum = 0;
        for (int time = 0; time < before; time++) {
            double gap = outcome[unit][time];
            for (int j = 0; j < weights.length; j++) gap -= weights[j] * outcome[donors.get(j)][time];
            sum += gap * gap;
        }
        return sum / before;
    }
}
