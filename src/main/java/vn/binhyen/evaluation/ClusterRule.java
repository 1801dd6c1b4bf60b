package vn.binhyen.evaluation;

import org.jspecify.annotations.Nullable;
import vn.binhyen.evaluation.ImputedEffects.Clusters;
import vn.binhyen.evaluation.ImputedEffects.Variance;

/**
 * How far chance reaches, by how clusters differ: with 30 clusters or more the sandwich times G/(G-1) (n-1)/(n-K) and
 * Student's t with G-1 degrees of freedom, where K counts months and cohort-months but not units, which are nested in
 * clusters; with fewer, {@link SmallSample}, and where that cannot be had, as many degrees of freedom as treated clusters
 * less one. One treated cluster, or one to compare with, shows no scatter at all.
 */
final class ClusterRule {

    private static final int ENOUGH_CLUSTERS = 30;

    private final Counterfactual fit;
    private final Clusters clusters;
    private final Variance variance;
    private final double factor;
    private final double scale;
    private final double degreesOfFreedom;
    private final @Nullable SmallSample small;

    private ClusterRule(Counterfactual fit) {
        this.fit = fit;
        this.scale = fit.scale();
        this.clusters = count(fit);
        int[] size = fit.size();
        double g = clusters.all();
        this.factor = size[0] > size[1] ? g / (g - 1) * (size[0] - 1.0) / (size[0] - size[1]) : Double.NaN;
        if (clusters.treated() < 2 || clusters.comparison() < 2 || Double.isNaN(factor)) {
            this.variance = Variance.NONE;
            this.small = null;
            this.degreesOfFreedom = Double.NaN;
        } else {
            this.small = g < ENOUGH_CLUSTERS ? SmallSample.of(fit) : null;
            this.variance = small == null ? Variance.CR1 : Variance.CR2;
            this.degreesOfFreedom = g < ENOUGH_CLUSTERS ? clusters.treated() - 1.0 : g - 1;
        }
    }

    static ClusterRule of(Counterfactual fit) {
        return new ClusterRule(fit);
    }

    private static Clusters count(Counterfactual fit) {
        int earliest = Panel.NEVER;
        for (int unit = 0; unit < fit.panel.units(); unit++) {
            if (fit.used[unit]) earliest = Math.min(earliest, fit.panel.adoption(unit));
        }
        boolean[] treated = new boolean[fit.panel.clusters()];
        boolean[] comparison = new boolean[fit.panel.clusters()];
        for (int unit = 0; unit < fit.panel.units(); unit++) {
            if (!fit.used[unit]) continue;
            treated[fit.panel.cluster(unit)] |= fit.panel.adoption(unit) < fit.panel.times();
            comparison[fit.panel.cluster(unit)] |= fit.panel.adoption(unit) > earliest;
        }
        return new Clusters(count(fit.clustersUsed()), count(treated), count(comparison));
    }

    private static int count(boolean[] flags) {
        int count = 0;
        for (boolean flag : flags) if (flag) count++;
        return count;
    }

    Clusters clusters() {
        return clusters;
    }

    Variance variance() {
        return variance;
    }

    /** Nothing where fewer than two clusters were treated in these rows, or nothing varies. */
    @Nullable
    Precision precision(TreatedCells cells) {
        if (variance == Variance.NONE || cells.clusters() < 2) return null;
        double squared = sumOfSquares(cells.influence()) * factor;
        if (small == null) return precision(cells.effect(), squared);
        var adjusted = small.precision(cells.effect(), EffectContrast.of(fit, cells, small.columns()));
        return adjusted == null ? null : adjusted.beside(squared);
    }

    /** The same for an estimate whose variance, small-sample factor included, is known. */
    @Nullable
    Precision precision(double estimate, double squared) {
        if (Rounding.hides(squared, scale)) return null;
        return Precision.of(estimate, Math.sqrt(squared), degreesOfFreedom);
    }

    double factor() {
        return factor;
    }

    private static double sumOfSquares(double[] values) {
        double sum = 0;
        for (double value : values) sum += value * value;
        return sum;
    }
}
