package vn.binhyen.evaluation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The variance for few clusters: CR2 with Satterthwaite's degrees of freedom (Bell and McCaffrey 2002; Pustejovsky and Tipton
 * 2018), in the weighted regression on units, months and cohort-months of which the estimate is a weighted mean. Residuals are
 * standardised (Pearson's for counts); units of one cohort in one cluster count as one, which changes nothing.
 */
final class SmallSample {

    private static final double SINGULAR = 1e-9;

    private final SmallDesign design;
    private final double[][] inverse;
    private final double[][][] adjustment; // by cluster: rows × rows

    private SmallSample(SmallDesign design, double[][] inverse) {
        this.design = design;
        this.inverse = inverse;
        this.adjustment = new double[design.clusters()][][];
        for (int cluster = 0; cluster < adjustment.length; cluster++) adjustment[cluster] = adjustment(cluster);
    }

    /** Nothing where a cohort is one cluster, so that its residuals are nothing, or where the design is too large for it. */
    static @Nullable SmallSample of(Counterfactual fit) {
        for (boolean alone : fit.cells.alone) if (alone) return null;
        var design = new SmallDesign(fit);
        if (design.isLarge()) return null;
        var factor = Cholesky.of(design.information());
        return factor == null ? null : new SmallSample(design, factor.inverse());
    }

    /** The inverse root of what the residuals of a cluster keep of their variance. */
    private double[][] adjustment(int cluster) {
        double[][] leverage = design.leverage(cluster, inverse);
        var eigen = new SymmetricEigen(leverage);
        double[] root = new double[leverage.length];
        for (int i = 0; i < root.length; i++) {
            double kept = 1 - eigen.values()[i];
            root[i] = kept > SINGULAR ? 1 / Math.sqrt(kept) : 0;
        }
        return eigen.recompose(root);
    }

    @Nullable
    Precision precision(TreatedCells cells) {
        double[] direction = product(inverse, design.contrast(cells));
        int clusters = design.clusters();
        double variance = 0;
        double[] lengths = new double[clusters];
        double[][] reach = new double[clusters][];
        for (int cluster = 0; cluster < clusters; cluster++) {
            double[] adjusted = product(adjustment[cluster], design.along(cluster, direction));
            double sum = dot(adjusted, design.residuals(cluster));
            variance += sum * sum;
            lengths[cluster] = dot(adjusted, adjusted);
            reach[cluster] = design.back(cluster, adjusted);
        }
        if (!(variance > 0)) return null;
        return Precision.of(cells.effect(), Math.sqrt(variance), degreesOfFreedom(lengths, reach));
    }

    private double degreesOfFreedom(double[] lengths, double[][] reach) {
        double trace = 0;
        double squares = 0;
        for (int c = 0; c < lengths.length; c++) {
            double[] through = product(inverse, reach[c]);
            for (int d = 0; d < lengths.length; d++) {
                double covariance = (c == d ? lengths[c] : 0) - dot(through, reach[d]);
                if (c == d) trace += covariance;
                squares += covariance * covariance;
            }
        }
        return trace * trace / squares;
    }

    private static double[] product(double[][] matrix, double[] vector) {
        double[] result = new double[matrix.length];
        Arrays.setAll(result, row -> dot(matrix[row], vector));
        return result;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) sum += one[i] * other[i];
        return sum;
    }
}
