package vn.binhyen.evaluation;

/**
 * Some treated rows, judged together: what was observed in them beside what was expected, and how much each cluster moves
 * the effect.
 */
final class TreatedCells {

    private static final int ANY = -1;

    private final Counterfactual fit;
    private final int cohort;
    private final int month; // counted from adoption, or ANY
    private final double[] gradient; // of the sum expected, by month effect

    private double observed;
    private double expected;
    private int rows;

    private TreatedCells(Counterfactual fit, int cohort, int month) {
        this.fit = fit;
        this.cohort = cohort;
        this.month = month;
        this.gradient = new double[fit.panel.times()];
        for (int unit = 0; unit < fit.panel.units(); unit++) sum(unit);
    }

    static TreatedCells all(Counterfactual fit) {
        return new TreatedCells(fit, ANY, ANY);
    }

    /** The rows so many months after adoption, 0 for the month of adoption itself. */
    static TreatedCells after(Counterfactual fit, int months) {
        return new TreatedCells(fit, ANY, months);
    }

    /** The rows of one cohort so many months after adoption. */
    static TreatedCells of(Counterfactual fit, int cohort, int months) {
        return new TreatedCells(fit, cohort, months);
    }

    private int from(int unit) {
        int adoption = fit.panel.adoption(unit);
        if (!fit.used[unit] || adoption >= fit.panel.times() || (cohort != ANY && adoption != cohort)) return 0;
        return month == ANY ? adoption : adoption + month;
    }

    private int to(int unit) {
        int from = from(unit);
        if (from == 0) return 0;
        return month == ANY ? fit.panel.times() : Math.min(from + 1, fit.panel.times());
    }

    private void sum(int unit) {
        double weights = 0;
        int end = to(unit);
        if (end == 0) return;
        for (int time = from(unit); time < end; time++) {
            if (!fit.isJudged(unit, time)) continue;
            int row = unit * fit.panel.times() + time;
            observed += fit.panel.outcome(unit, time);
            expected += fit.expected[row];
            rows++;
            gradient[time] += fit.weight(row);
            weights += fit.weight(row);
        }
        if (weights <= 0) return;
        for (int time = 0; time < fit.panel.before(unit); time++) gradient[time] -= weights * fit.share(unit, time);
    }

    double observed() {
        return observed;
    }

    double expected() {
        return expected;
    }

    int rows() {
        return rows;
    }

    /** How many clusters have such rows. */
    int clusters() {
        boolean[] present = new boolean[fit.panel.clusters()];
        int count = 0;
        for (int unit = 0; unit < fit.panel.units(); unit++) {
            int cluster = fit.panel.cluster(unit);
            if (from(unit) >= to(unit) || present[cluster]) continue;
            present[cluster] = true;
            count++;
        }
        return count;
    }

    /** The weight of a cohort's month in what was observed; for rates and scores by its rows. */
    double weight(int adoption, int time) {
        if (!contains(adoption, time)) return 0;
        return fit.counts
                ? fit.cells.observed(adoption, time) / observed
                : fit.cells.rows(adoption, time) / (double) rows;
    }

    /** The weight of a cohort's month in what was expected; for rates and scores by its rows. */
    double expectedWeight(int adoption, int time) {
        if (!fit.counts || !contains(adoption, time)) return weight(adoption, time);
        return fit.cells.expected(adoption, time) / expected;
    }

    private boolean contains(int adoption, int time) {
        return (cohort == ANY || adoption == cohort) && (month == ANY || time == adoption + month);
    }

    /** Whether there is anything to take an effect of; a count of nothing has no logarithm. */
    boolean hasEffect() {
        return rows > 0 && (!fit.counts || (observed > 0 && expected > 0));
    }

    double effect() {
        return fit.counts ? Math.log(observed / expected) : (observed - expected) / rows;
    }

    /**
     * By how much each cluster moves the effect. The squares sum to the cluster-robust variance (Liang and Zeger 1986) before its
     * small-sample factor.
     */
    double[] influence() {
        double[] slope = fit.information.solve(gradient);
        double base = fit.counts ? expected : rows;
        double[] influence = new double[fit.panel.clusters()];
        for (int unit = 0; unit < fit.panel.units(); unit++) {
            if (!fit.used[unit]) continue;
            double months = 0;
            int row = unit * fit.panel.times();
            int before = fit.panel.before(unit);
            for (int time = 0; time < before; time++) months += slope[time] * fit.residual[row + time];
            influence[fit.panel.cluster(unit)] += aroundEffect(unit) - months / base;
        }
        return influence;
    }

    /** What the unit's treated rows add to the effect beyond what their cohort's effect says, or this effect if it is alone. */
    private double aroundEffect(int unit) {
        double around = 0;
        double happened = 0;
        double foreseen = 0;
        int judged = 0;
        int end = to(unit);
        for (int time = from(unit); time < end; time++) {
            if (!fit.isJudged(unit, time)) continue;
            int row = unit * fit.panel.times() + time;
            around += fit.residual[row];
            happened += fit.panel.outcome(unit, time);
            foreseen += fit.expected[row];
            judged++;
        }
        if (judged == 0) return 0;
        if (!fit.cells.alone[fit.panel.adoption(unit)]) return around / (fit.counts ? observed : rows);
        if (fit.counts) return happened / observed - foreseen / expected;
        return (happened - foreseen - judged * effect()) / rows;
    }
}
