package vn.binhyen.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The average of the effects of k places, weighted by how exactly each was measured. Fixed effect; random effects with the variance
 * between places of DerSimonian and Laird (1986) or by restricted likelihood ({@link RestrictedLikelihood}); the intervals are
 * normal or those of Hartung and Knapp (2001), and the prediction interval is that of Higgins, Thompson and Spiegelhalter (2009)
 * with k - 1 degrees of freedom.
 */
public final class MetaAnalysis {

    /** With fewer places the variance between them cannot be judged. */
    public static final int FEW = 5;

    private static final int FEWEST_FOR_RANDOM = 3;

    private final double[] effects;
    private final double[] variances;
    private final double alpha;
    private final double q;

    /** @param studies at least two, each of another organisation */
    public MetaAnalysis(List<Study> studies, double alpha) {
        Demand.that(studies.size() >= 2, "Effects can only be pooled from two places on.");
        effects = studies.stream().mapToDouble(Study::effect).toArray();
        variances = studies.stream().mapToDouble(Study::variance).toArray();
        this.alpha = Demand.chance(alpha, "alpha");
        q = Demand.answer(new Weighted(effects, variances, 0).squares());
    }

    /** All places are taken to have one effect. */
    public Pooled fixed() {
        var weighted = new Weighted(effects, variances, 0);
        double degrees = effects.length - 1d;
        return normal(weighted, Math.max(0, 100 * (q - degrees) / q), q / degrees, false);
    }

    /** The variance between places by the method of moments. */
    public double dersimonianLaird() {
        var weighted = new Weighted(effects, variances, 0);
        double scale = weighted.sum() - weighted.sumOfSquares() / weighted.sum();
        return Math.max(0, (q - (effects.length - 1)) / scale);
    }

    /** The variance between places by restricted maximum likelihood. */
    public double restrictedLikelihood() {
        return new RestrictedLikelihood(effects, variances).tauSquared(dersimonianLaird());
    }

    /** Random effects with a normal interval; refuses two places. */
    public Pooled wald(double tauSquared) {
        return normal(random(tauSquared), share(tauSquared), 1 + tauSquared / typicalVariance(), true);
    }

    /**
     * Random effects with Hartung and Knapp's standard error and Student's quantiles; refuses two places. Absent where the places
     * agree to the last digit, for then that error is none.
     */
    public @Nullable Pooled hartungKnapp(double tauSquared) {
        double error = random(tauSquared).hartungKnappError();
        return error > 0 ? student(tauSquared, error) : null;
    }

    /**
     * What is used: restricted likelihood with Hartung and Knapp's interval, or with the normal standard error where that is the
     * larger; the fixed effect alone for two places.
     */
    public Pooled usual() {
        if (effects.length < FEWEST_FOR_RANDOM) return fixed();
        double tauSquared = restrictedLikelihood();
        var weighted = random(tauSquared);
        return student(tauSquared, Math.max(weighted.hartungKnappError(), weighted.error()));
    }

    public boolean allowsRandomEffects() {
        return effects.length >= FEWEST_FOR_RANDOM;
    }

    private Pooled student(double tauSquared, double error) {
        var weighted = random(tauSquared);
        var student = new StudentT(effects.length - 1d);
        double mean = weighted.mean();
        double reach = student.reach(alpha);
        double wide = reach * Math.sqrt(tauSquared + error * error);
        return new Pooled(
                mean,
                error,
                mean / error,
                student.twoSided(mean / error),
                new Interval(mean - reach * error, mean + reach * error),
                tauSquared,
                q,
                qP(),
                share(tauSquared),
                1 + tauSquared / typicalVariance(),
                new Interval(mean - wide, mean + wide));
    }

    private Pooled normal(Weighted weighted, double iSquared, double hSquared, boolean predicting) {
        double mean = weighted.mean();
        double error = weighted.error();
        double tauSquared = weighted.tauSquared();
        return new Pooled(
                mean,
                error,
                mean / error,
                Normal.twoSided(mean / error),
                Normal.interval(mean, error, alpha),
                tauSquared,
                q,
                qP(),
                q == 0 ? 0 : iSquared,
                hSquared,
                predicting ? Normal.interval(mean, Math.sqrt(tauSquared + error * error), alpha) : null);
    }

    private Weighted random(double tauSquared) {
        Demand.that(
                allowsRandomEffects(),
                "The variance between two places cannot be judged; only the fixed effect is told.");
        return new Weighted(effects, variances, tauSquared);
    }

    private double qP() {
        return PoissonCounts.upper((effects.length - 1) / 2d, q / 2);
    }

    private double share(double tauSquared) {
        return 100 * tauSquared / (tauSquared + typicalVariance());
    }

    /** The variance within a place that Higgins and Thompson (2002) call typical. */
    private double typicalVariance() {
        var weighted = new Weighted(effects, variances, 0);
        double sum = weighted.sum();
        return (effects.length - 1) * sum / (sum * sum - weighted.sumOfSquares());
    }
}
