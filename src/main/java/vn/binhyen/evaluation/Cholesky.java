package vn.binhyen.evaluation;

import org.jspecify.annotations.Nullable;

/** The lower triangle L of a symmetric positive definite matrix A = L L' (n × n), for solving A x = b. */
final class Cholesky {

    /** A pivot that lost so much of its diagonal says that the columns depend on each other. */
    private static final double SMALLEST_PIVOT = 1e-11;

    private final double[][] lower;

    private Cholesky(double[][] lower) {
        this.lower = lower;
    }

    /** Nothing where the matrix is singular. Reads the lower triangle and leaves the matrix as it is. */
    static @Nullable Cholesky of(double[][] matrix) {
        double[] diagonal = new double[matrix.length];
        for (int i = 0; i < diagonal.length; i++) diagonal[i] = matrix[i][i];
        return of(matrix, diagonal);
    }

    /** The same for a matrix that other columns were taken out of before: {@code diagonal} is what it had with them. */
    static @Nullable Cholesky of(double[][] matrix, double[] diagonal) {
        int n = matrix.length;
        double[][] lower = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] row = new double[i + 1];
            lower[i] = row;
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                double[] other = lower[j];
                for (int k = 0; k < j; k++) sum -= row[k] * other[k];
                if (j < i) row[j] = sum / other[j];
                else if (!(sum > SMALLEST_PIVOT * diagonal[i])) return null;
                else row[i] = Math.sqrt(sum);
            }
        }
        return new Cholesky(lower);
    }

    double[] solve(double[] right) {
        return backward(forward(right));
    }

    /** x with L x = b. */
    double[] forward(double[] right) {
        double[] x = right.clone();
        for (int i = 0; i < x.length; i++) {
            double[] row = lower[i];
            double sum = x[i];
            for (int k = 0; k < i; k++) sum -= row[k] * x[k];
            x[i] = sum / row[i];
        }
        return x;
    }

    /** x with L' x = b. */
    double[] backward(double[] right) {
        double[] x = right.clone();
        for (int i = x.length - 1; i >= 0; i--) {
            x[i] /= lower[i][i];
            double[] row = lower[i];
            for (int k = 0; k < i; k++) x[k] -= row[k] * x[i];
        }
        return x;
    }

    /** The inverse of A. */
    double[][] inverse() {
        int n = lower.length;
        double[][] inverse = new double[n][];
        for (int j = 0; j < n; j++) {
            double[] unit = new double[n];
            unit[j] = 1;
            inverse[j] = solve(unit);
        }
        return inverse;
    }
}
