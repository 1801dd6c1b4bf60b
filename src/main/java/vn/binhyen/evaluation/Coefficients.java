package vn.binhyen.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Coefficients of a regression beside their covariance (k × k). A variance that is not positive, which two ways of clustering may
 * give, leaves its coefficient without an error: nothing in its place.
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
public record Coefficients(double[] estimates, double[][] covariance, double degreesOfFreedom) {

    public static List<@Nullable Double> errors(double[][] covariance) {
        var errors = new ArrayList<@Nullable Double>();
        for (int i = 0; i < covariance.length; i++)
            errors.add(covariance[i][i] > 0 ? Math.sqrt(covariance[i][i]) : null);
        return errors;
    }

    public List<@Nullable Double> errors() {
        return errors(covariance);
    }

    /** Each estimate by its error. */
    public List<@Nullable Double> ratios() {
        var ratios = new ArrayList<@Nullable Double>();
        for (int i = 0; i < estimates.length; i++) {
            ratios.add(covariance[i][i] > 0 ? estimates[i] / Math.sqrt(covariance[i][i]) : null);
        }
        return ratios;
    }

    /** Two-sided, after Student. */
    public List<@Nullable Double> chances() {
        var student = new StudentT(degreesOfFreedom);
        var chances = new ArrayList<@Nullable Double>();
        for (Double ratio : ratios()) chances.add(ratio == null ? null : student.twoSided(ratio));
        return chances;
    }
}
