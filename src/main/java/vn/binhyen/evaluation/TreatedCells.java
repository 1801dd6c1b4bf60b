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
    private final double[] gradient; // by month effect, of what is expected times each cohort's own ratio
    private final double[] gradientAlone; // the same of cohorts of one cluster, without a ratio

    private double observed;
    private double expected;
    private int rows;

    private TreatedCells(Counterfactual fit, int cohort, int month) {
        this.fit = fit;
        this.cohort = cohort;
        this.month = month;
        this.gradient = new double[fit.panel.times()];
        this.gradientAlone = new double[fit.panel.times()];
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
        int adoption = fit.panel.adoption(unit);
        double[] slopes = fit.cells.alone[adoption] ? gradientAlone : gradient;
        for (int time = from(unit); time < end; time++) {
            if (!fit.isJudged(unit, time)) continue;
            int row = unit * fit.panel.times() + time;
            observed += fit.panel.outcome(unit, time);
            expected += fit.expected[row];
            rows++;
            double weight = fit.weight(row) * ratio(adoption, time);
            slopes[time] += weight;
            weights += weight;
        }
        if (weights <= 0) return;
        for (int time = 0; time < fit.panel.before(unit); time++) slopes[time] -= weights * fit.share(unit, time);
    }

    private double ratio(int adoption, int time) {
        return fit.counts && !fit.cells.alone[adoption] ? fit.cells.ratio(adoption, time) : 1;
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

    /** The weight of a cohort's month in the effect: by its counts, for rates and scores by its rows. */
    double weight(int adoption, int time) {
        if ((cohort != ANY && adoption != cohort) || (month != ANY && time != adoption + month)) return 0;
        return fit.counts
                ? fit.cells.observed(adoption, time) / observed
                : fit.cells.rows(adoption, time) / (double) rows;
    }

    /** Whether there is anything to take an effect of; a count of nothing has no logarithm. */
    boolean hasEffect() {
        return rows > 0 && (!fit.counts || (observed > 0 && expected > 0));
    }

    double effect() {
        return fit.counts ? Math.log(observed / expected) : (observed - expected) / rows;
    }

    /**
     * By how much each cluster moves the effect, given the weight of each cohort and month in it. The squares sum to the
     * cluster-robust variance (Liang and Zeger 1986) before its small-sample factor.
     */
    double[] influence() {
        double base = fit.counts ? observed : rows;
        double alone = fit.counts ? observed / expected : 1;
        double[] slopes = new double[gradient.length];
        for (int time = 0; time < slopes.length; time++) {
            slopes[time] = (gradient[time] + alone * gradientAlone[time]) / base;
        }
        double[] slope = fit.information.solve(slopes);
        double[] influence = new double[fit.panel.clusters()];
        for (int unit = 0; unit < fit.panel.units(); unit++) {
            if (!fit.used[unit]) continue;
            double months = 0;
            int row = unit * fit.panel.times();
            int before = fit.panel.before(unit);
            for (int time = 0; time < before; time++) months += slope[time] * fit.residual[row + time];
            influence[fit.panel.cluster(unit)] += aroundEffect(unit) - months;
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
