package vn.binhyen.evaluation;

import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;

/** A symmetric matrix (n × n) by its eigenvalues and vectors. */
final class SymmetricEigen {

    private final double[] values;
    private final double[][] vectors; // one a column

    SymmetricEigen(double[][] matrix) {
        var eigen = new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(symmetric(matrix)));
        this.values = eigen.getEigenvalues();
        this.vectors = eigen.getV().getData();
    }

    /** Rounding may have made the halves differ, which the decomposition does not bear. */
    private static double[][] symmetric(double[][] matrix) {
        double[][] even = new double[matrix.length][matrix.length];
        for (int i = 0; i < even.length; i++) {
            for (int j = 0; j < even.length; j++) even[i][j] = (matrix[i][j] + matrix[j][i]) / 2;
        }
        return even;
    }

    double[] values() {
        return values;
    }

    /** The matrix with these values in place of its own. */
    double[][] recompose(double[] others) {
        int n = vectors.length;
        double[][] result = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = 0;
                for (int k = 0; k < n; k++) sum += vectors[i][k] * others[k] * vectors[j][k];
                result[i][j] = sum;
                result[j][i] = sum;
            }
        }
        return result;
    }
}
