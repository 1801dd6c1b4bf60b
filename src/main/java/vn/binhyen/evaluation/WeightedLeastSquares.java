package vn.binhyen.evaluation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Coefficients b that make Σ w (y − X b)² least, for k columns of n values; columns are scaled, the result is refined. */
final class WeightedLeastSquares {

    private static final int REFINEMENTS = 2;

    private final double[][] columns;
    private final double @Nullable [] weights;
    private final double[] scale;
    private final Cholesky factor;

    /**
     * @param columns k × n
     * @param weights n, or nothing where all are 1
     * @throws Unusable where a column depends on the others
     */
    WeightedLeastSquares(double[][] columns, double @Nullable [] weights) {
        this.columns = columns;
        this.weights = weights;
        int k = columns.length;
        this.scale = new double[k];
        for (int i = 0; i < k; i++) scale[i] = Math.sqrt(product(columns[i], columns[i]));
        double[][] information = new double[k][k];
        for (int i = 0; i < k; i++) {
            if (!(scale[i] > 0) || !Double.isFinite(scale[i])) throw new Unusable("A column holds nothing but zeros.");
            for (int j = 0; j <= i; j++) information[i][j] = product(columns[i], columns[j]) / (scale[i] * scale[j]);
        }
        var found = Cholesky.of(information);
        if (found == null) throw new Unusable("The columns cannot be told apart: one depends on the others.");
        this.factor = found;
    }

    /** Whether no column depends on the others. */
    static boolean areIndependent(double[][] columns) {
        try {
            return new WeightedLeastSquares(columns, null).columns.length > 0;
        } catch (Unusable _) {
            return false;
        }
    }

    private double product(double[] one, double[] other) {
        double sum = 0;
        for (int row = 0; row < one.length; row++) sum += weight(row) * one[row] * other[row];
        return sum;
    }

    private double weight(int row) {
        return weights == null ? 1 : weights[row];
    }

    double[] coefficients(double[] response) {
        double[] found = solve(gathered(response));
        for (int i = 0; i < REFINEMENTS; i++) {
            double[] rest = response.clone();
            for (int column = 0; column < columns.length; column++) {
                for (int row = 0; row < rest.length; row++) rest[row] -= found[column] * columns[column][row];
            }
            double[] more = solve(gathered(rest));
            for (int column = 0; column < found.length; column++) found[column] += more[column];
        }
        return found;
    }

    private double[] gathered(double[] response) {
        return Arrays.stream(columns)
                .mapToDouble(column -> product(column, response))
                .toArray();
    }

    /** (X' W X)⁻¹ times a vector. */
    double[] solve(double[] right) {
        double[] scaled = right.clone();
        for (int i = 0; i < scaled.length; i++) scaled[i] /= scale[i];
        double[] solved = factor.solve(scaled);
        for (int i = 0; i < solved.length; i++) solved[i] /= scale[i];
        return solved;
    }

    /** (X' W X)⁻¹, k × k. */
    double[][] inverse() {
        double[][] inverse = factor.inverse();
        for (int i = 0; i < scale.length; i++)
            for (int j = 0; j < scale.length; j++) inverse[i][j] /= scale[i] * scale[j];
        return inverse;
    }

    /** (X' W X)⁻¹ M (X' W X)⁻¹ for a symmetric matrix M of the scores. */
    double[][] sandwich(double[][] meat) {
        int k = meat.length;
        double[][] half = new double[k][];
        for (int i = 0; i < k; i++) half[i] = solve(meat[i]);
        double[][] whole = new double[k][];
        for (int j = 0; j < k; j++) {
            double[] column = new double[k];
            for (int i = 0; i < k; i++) column[i] = half[i][j];
            whole[j] = solve(column);
        }
        return whole;
    }

    double[] fitted(double[] coefficients) {
        double[] fitted = new double[columns[0].length];
        for (int column = 0; column < columns.length; column++) {
            for (int row = 0; row < fitted.length; row++) fitted[row] += coefficients[column] * columns[column][row];
        }
        return fitted;
    }
}
