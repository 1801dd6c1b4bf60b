package vn.binhyen.evaluation;

import org.hipparchus.distribution.continuous.TDistribution;

/** Student's distribution: which deviation leaves how much to chance where the scatter itself is estimated, and back. */
final class StudentT {

    private final TDistribution distribution;

    StudentT(double degrees) {
        distribution = new TDistribution(Demand.positive(degrees, "the degrees of freedom"));
    }

    /** How many standard errors an interval reaches to either side so that a share {@code alpha} of them miss. */
    double reach(double alpha) {
        double half = Demand.chance(alpha, "alpha") / 2;
        double beyond = 2;
        while (below(-beyond) > half && beyond < 1e300) beyond *= 2;
        return Bisection.edge(0, beyond, t -> below(-t) > half);
    }

    double twoSided(double deviation) {
        return Math.min(1, 2 * below(-Math.abs(deviation)));
    }

    private double below(double t) {
        return distribution.cumulativeProbability(t);
    }
}
