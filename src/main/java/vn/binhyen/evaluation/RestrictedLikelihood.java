package vn.binhyen.evaluation;

/**
 * The variance between places by restricted maximum likelihood (Harville 1977), found by Fisher scoring (Viechtbauer 2005) and,
 * where that does not settle, by bisection of the score. Never below 0. Few places may have a likelihood with several peaks: the
 * highest is taken, wherever the search began.
 */
final class RestrictedLikelihood {

    private static final int STEPS = 500;

    /** Two peaks that differ by less are one, found twice. */
    private static final double SAME = 1e-9;

    private final double[] effects;
    private final double[] variances;

    RestrictedLikelihood(double[] effects, double[] variances) {
        this.effects = effects;
        this.variances = variances;
    }

    double tauSquared(double start) {
        double best = settled(start);
        double highest = likelihood(best);
        double low = 0;
        boolean rises = score(0) > 0;
        if (!rises && likelihood(0) > highest + SAME) {
            best = 0;
            highest = likelihood(0);
        }
        for (double high = Math.max(Double.MIN_NORMAL, smallest() / 64); low < farthest(); high *= 2) {
            boolean rose = rises;
            rises = score(high) > 0;
            double peak = rose && !rises ? peak(low, high) : best;
            if (likelihood(peak) > highest + SAME) {
                best = peak;
                highest = likelihood(peak);
            }
            low = high;
        }
        return best;
    }

    private double settled(double start) {
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
        return peak(0, beyond);
    }

    /** Between a variance below which the likelihood rises and one above which it falls. */
    private double peak(double low, double high) {
        return Demand.answer(Bisection.edge(low, high, tauSquared -> score(tauSquared) > 0));
    }

    /** The log of the restricted likelihood, but for what does not depend on the variance. */
    private double likelihood(double tauSquared) {
        var weighted = new Weighted(effects, variances, tauSquared);
        double logs = Math.log(weighted.sum()) + weighted.squares();
        for (double variance : variances) logs += Math.log(variance + tauSquared);
        return -logs / 2;
    }

    /** Above the squared distance of the farthest two places there is no peak. */
    private double farthest() {
        double low = effects[0];
        double high = effects[0];
        for (double effect : effects) {
            low = Math.min(low, effect);
            high = Math.max(high, effect);
        }
        return Math.min(1e300, (high - low) * (high - low));
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
