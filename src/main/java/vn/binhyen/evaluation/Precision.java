package vn.binhyen.evaluation;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * How precisely an effect is known, on the effect's own scale.
 *
 * @param degreesOfFreedom of Student's distribution that interval and p rest on; absent where they rest on the normal one
 * @param low lower end of the 95 % interval
 * @param p two-sided, of no effect
 * @param sandwich the standard error that other programs give by default, G/(G-1) (n-1)/(n-K) times the sandwich, where it is another
 */
public record Precision(
        double standardError,
        @Nullable Double degreesOfFreedom,
        double low,
        double high,
        double p,
        @Nullable Double sandwich) {

    private static final double UPPER = 0.975;

    static Precision of(double estimate, double standardError, double degreesOfFreedom) {
        var student = new TDistribution(degreesOfFreedom);
        double reach = student.inverseCumulativeProbability(UPPER) * standardError;
        double p = 2 * student.cumulativeProbability(-Math.abs(estimate / standardError));
        return new Precision(standardError, degreesOfFreedom, estimate - reach, estimate + reach, p, null);
    }

    /** The same with another share {@code alpha} of intervals that may miss. */
    public Precision within(double alpha) {
        double estimate = (low + high) / 2;
        double reach = standardError
                * (degreesOfFreedom == null ? Normal.reach(alpha) : new StudentT(degreesOfFreedom).reach(alpha));
        return new Precision(standardError, degreesOfFreedom, estimate - reach, estimate + reach, p, sandwich);
    }

    static Precision normal(double estimate, double standardError) {
        var normal = new NormalDistribution();
        double reach = normal.inverseCumulativeProbability(UPPER) * standardError;
        double p = 2 * normal.cumulativeProbability(-Math.abs(estimate / standardError));
        return new Precision(standardError, null, estimate - reach, estimate + reach, p, null);
    }

    /** @param squared the sandwich's variance; where it is nothing, the same as before */
    Precision beside(double squared) {
        if (!(squared > 0) || !Double.isFinite(squared)) return this;
        return new Precision(standardError, degreesOfFreedom, low, high, p, Math.sqrt(squared));
    }
}
