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
    private final CohortFactor factor;
    private final double[][][] adjustment; // by cluster: rows × rows

    private SmallSample(SmallDesign design, CohortFactor factor) {
        this.design = design;
        this.factor = factor;
        this.adjustment = new double[design.clusters()][][];
        for (int cluster = 0; cluster < adjustment.length; cluster++) adjustment[cluster] = adjustment(cluster);
    }

    /** For effects; nothing where a cohort is one cluster, so that its residuals are nothing. */
    static @Nullable SmallSample of(Counterfactual fit) {
        for (boolean alone : fit.cells.alone) if (alone) return null;
        return of(SmallDesign.ofEffects(fit));
    }

    /** Nothing where the design is too large, or its columns depend on each other. */
    static @Nullable SmallSample of(SmallDesign design) {
        if (design.isLarge()) return null;
        var factor = CohortFactor.of(design.information());
        return factor == null ? null : new SmallSample(design, factor);
    }

    SmallColumns columns() {
        return design.columns();
    }

    /** The inverse root of what the residuals of a cluster keep of their variance. */
    private double[][] adjustment(int cluster) {
        double[][] leverage = leverage(cluster);
        var eigen = new SymmetricEigen(leverage);
        double[] root = new double[leverage.length];
        for (int i = 0; i < root.length; i++) {
            double kept = 1 - eigen.values()[i];
            root[i] = kept > SINGULAR ? 1 / Math.sqrt(kept) : 0;
        }
        return eigen.recompose(root);
    }

    /** What the columns explain of the cluster's own rows. */
    private double[][] leverage(int cluster) {
        int size = design.rows(cluster);
        double[][] roots = new double[size][];
        double[] one = new double[size];
        for (int row = 0; row < size; row++) {
            one[row] = 1;
            roots[row] = factor.forward(design.back(cluster, one));
            one[row] = 0;
        }
        double[][] leverage = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                leverage[i][j] = CohortFactor.dot(roots[i], roots[j]);
                leverage[j][i] = leverage[i][j];
            }
        }
        return leverage;
    }

    /** @param contrast the estimate's derivative by the columns of the regression */
    @Nullable
    Precision precision(double estimate, double[] contrast) {
        double[] direction = factor.solve(contrast);
        int clusters = design.clusters();
        double variance = 0;
        double[] lengths = new double[clusters];
        double[][] reach = new double[clusters][];
        for (int cluster = 0; cluster < clusters; cluster++) {
            double[] adjusted = product(adjustment[cluster], design.along(cluster, direction));
            double sum = CohortFactor.dot(adjusted, design.residuals(cluster));
            variance += sum * sum;
            lengths[cluster] = CohortFactor.dot(adjusted, adjusted);
            reach[cluster] = factor.forward(design.back(cluster, adjusted));
        }
        if (Rounding.hides(variance, design.scale())) return null;
        return Precision.of(estimate, Math.sqrt(variance), degreesOfFreedom(lengths, reach));
    }

    /** @param reach by cluster: how its rows reach into the columns, by the root of the information */
    private static double degreesOfFreedom(double[] lengths, double[][] reach) {
        double trace = 0;
        double squares = 0;
        for (int c = 0; c < lengths.length; c++) {
            double own = lengths[c] - CohortFactor.dot(reach[c], reach[c]);
            trace += own;
            squares += own * own;
            for (int d = 0; d < c; d++) {
                double covariance = CohortFactor.dot(reach[c], reach[d]);
                squares += 2 * covariance * covariance;
            }
        }
        return trace * trace / squares;
    }

    private static double[] product(double[][] matrix, double[] vector) {
        double[] result = new double[matrix.length];
        Arrays.setAll(result, row -> CohortFactor.dot(matrix[row], vector));
        return result;
    }
}
