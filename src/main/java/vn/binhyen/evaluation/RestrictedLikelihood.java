package vn.binhyen.evaluation;

/**
 * The variance between places by restricted maximum likelihood (Harville 1977), found by Fisher scoring (Viechtbauer 2005) and,
 * where that does not settle, by bisection of the score. Never below 0.
 */
final class RestrictedLikelihood {

    private static final int STEPS = 500;

    private final double[] effects;
    private final double[] variances;

    RestrictedLikelihood(double[] effects, double[] variances) {
        this.effects = effects;
        this.variances = variances;
    }

    double tauSquared(double start) {
        double tauSquared = start;
        for (int step = 0; step < STEPS; step++) {
            double next = Math.max(0, tauSquared + score(tauSquared) / information(tauSquared));
            if (Math.abs(next - tauSquared) <= 1e-13 * (tauSquared + smallest())) return Demand.answer(next);
            tauSquared = next;
        }
        return bisected();
    }

    private double bisected() {
        if (score(0) <= 0) return 0;
        double beyond = smallest();
        while (score(beyond) > 0 && beyond < 1e300) beyond *= 2;
        return Demand.answer(Bisection.edge(0, beyond, tauSquared -> score(tauSquared) > 0));
    }

    private double score(double tauSquared) {
        var weighted = new Weighted(effects, variances, tauSquared);
        return weighted.doublyWeightedSquares() - (weighted.sum() - weighted.sumOfSquares() / weighted.sum());
    }

    private double information(double tauSquared) {
        var weighted = new Weighted(effects, variances, tauSquared);
        double ratio = weighted.sumOfSquares() / weighted.sum();
        return weighted.sumOfSquares() - 2 * weighted.sumOfCubes() / weighted.sum() + ratio * ratio;
    }

    private double smallest() {
        double smallest = variances[0];
        for (double variance : variances) smallest = Math.min(smallest, variance);
        return smallest;
    }
}
