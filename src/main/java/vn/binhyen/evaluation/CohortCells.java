package vn.binhyen.evaluation;

import java.util.Arrays;

/**
 * The sums of each cohort in each treated month, and how far each treated row lies from what its own cohort did in that month.
 * A cohort of one cluster would always seem to do exactly what it did, so its rows are kept apart.
 */
final class CohortCells {

    final boolean[] alone; // by adoption month: whether the cohort is one cluster only

    private final double[][] observed; // adoption × month; adoptions that nobody has share one row of zeros
    private final double[][] expected;
    private final int[][] rows;

    private CohortCells(int times) {
        this.alone = new boolean[times];
        this.observed = new double[times][];
        this.expected = new double[times][];
        this.rows = new int[times][];
        double[] nothing = new double[times];
        Arrays.fill(observed, nothing);
        Arrays.fill(expected, nothing);
        Arrays.fill(rows, new int[times]);
    }

    /** Fills in the residuals of the treated rows. */
    static CohortCells of(Counterfactual fit) {
        var cells = new CohortCells(fit.panel.times());
        int[] cluster = new int[cells.alone.length];
        Arrays.fill(cluster, -1);
        for (int unit = 0; unit < fit.panel.units(); unit++) {
            int adoption = fit.panel.adoption(unit);
            if (!fit.used[unit] || adoption >= cells.alone.length) continue;
            if (cluster[adoption] < 0) {
                cells.begin(adoption);
                cluster[adoption] = fit.panel.cluster(unit);
            } else if (cluster[adoption] != fit.panel.cluster(unit)) {
                cells.alone[adoption] = false;
            }
            cells.sum(fit, unit);
        }
        for (int unit = 0; unit < fit.panel.units(); unit++) cells.fillResiduals(fit, unit);
        return cells;
    }

    private void begin(int adoption) {
        alone[adoption] = true;
        observed[adoption] = new double[alone.length];
        expected[adoption] = new double[alone.length];
        rows[adoption] = new int[alone.length];
    }

    private void sum(Counterfactual fit, int unit) {
        int adoption = fit.panel.adoption(unit);
        for (int time = adoption; time < alone.length; time++) {
            if (!fit.monthUsed[time]) continue;
            observed[adoption][time] += fit.panel.outcome(unit, time);
            expected[adoption][time] += fit.expected[unit * alone.length + time];
            rows[adoption][time]++;
        }
    }

    private void fillResiduals(Counterfactual fit, int unit) {
        int adoption = fit.panel.adoption(unit);
        for (int time = adoption; time < alone.length; time++) {
            if (!fit.isJudged(unit, time)) continue;
            int row = unit * alone.length + time;
            fit.residual[row] = fit.panel.outcome(unit, time) - foreseen(fit, adoption, time, fit.expected[row]);
        }
    }

    private double foreseen(Counterfactual fit, int adoption, int time, double withoutProgramme) {
        if (fit.counts) return withoutProgramme * ratio(adoption, time);
        return withoutProgramme + (observed[adoption][time] - expected[adoption][time]) / rows[adoption][time];
    }

    /** What a cohort's counts of a month were, by what they would have been. */
    double ratio(int adoption, int time) {
        return observed[adoption][time] / expected[adoption][time];
    }

    double observed(int adoption, int time) {
        return observed[adoption][time];
    }

    double expected(int adoption, int time) {
        return expected[adoption][time];
    }

    int rows(int adoption, int time) {
        return rows[adoption][time];
    }
}
