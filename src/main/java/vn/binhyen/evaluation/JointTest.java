package vn.binhyen.evaluation;

import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.special.Beta;
import org.jspecify.annotations.Nullable;
import vn.binhyen.evaluation.ImputedEffects.PreTrend;

/** Wald's test that several effects are all nothing, after F, and the slope it would have missed (Roth 2022). */
final class JointTest {

    private static final double LEVEL = 0.95;
    private static final double POWER = 0.8;

    private JointTest() {}

    /**
     * The statistic has the scale of Hotelling (1931), for the variances are estimated from few clusters, too.
     *
     * @param variance factor of the effects' covariance matrix
     * @param distances how many months each effect lies from the month of reference
     * @param farthestP of the single effect that lies farthest off, as one of so many
     * @param freedom on how many independent differences the variances rest
     */
    static @Nullable PreTrend of(
            Cholesky variance, double[] estimates, double[] distances, double freedom, double farthestP) {
        int effects = estimates.length;
        double left = freedom - effects + 1;
        if (left < 1) return null;
        double scale = left / (freedom * effects);
        double statistic = squaredLength(variance.forward(estimates)) * scale;
        var f = new FDistribution(effects, left);
        double p = beyond(statistic, effects, left);
        double perSlope = squaredLength(variance.forward(distances)) * scale * effects;
        double needed = noncentrality(effects, left, f.inverseCumulativeProbability(LEVEL));
        return new PreTrend(statistic, effects, left, p, Math.sqrt(needed / perSlope), farthestP);
    }

    /** The chance of an F at least so large, which keeps its digits where it is small. */
    static double beyond(double statistic, double effects, double freedom) {
        return Beta.regularizedBeta(freedom / (freedom + effects * statistic), freedom / 2, effects / 2);
    }

    private static double squaredLength(double[] vector) {
        double sum = 0;
        for (double part : vector) sum += part * part;
        return sum;
    }

    /** The noncentrality with which F exceeds the critical value in 80 of 100 cases. */
    private static double noncentrality(int effects, double degreesOfFreedom, double critical) {
        double low = 0;
        double high = 1000;
        while (high - low > 1e-9 * high) {
            double middle = (low + high) / 2;
            if (1 - noncentral(critical, effects, degreesOfFreedom, middle) < POWER) low = middle;
            else high = middle;
        }
        return high;
    }

    /** The noncentral F's distribution: central ones mixed by Poisson's weights (Johnson, Kotz and Balakrishnan 1995, 30.3). */
    private static double noncentral(double at, int effects, double degreesOfFreedom, double noncentrality) {
        double x = effects * at / (effects * at + degreesOfFreedom);
        double weight = Math.exp(-noncentrality / 2);
        double sum = 0;
        double covered = 0;
        for (int j = 0; j < 2000 && covered < 1 - 1e-12; j++) {
            sum += weight * Beta.regularizedBeta(x, effects / 2.0 + j, degreesOfFreedom / 2);
            covered += weight;
            weight *= noncentrality / 2 / (j + 1);
        }
        return sum;
    }
}
