package vn.binhyen.evaluation;

import java.util.Arrays;

/**
 * The log ratio of rates by imputation (not a number where there is none, or nothing varies), divided by its cluster-robust standard error, for one
 * panel under many adoptions: months are fitted by iterative proportional scaling (Deming and Stephan 1940) on sums of cohorts, or
 * of units where exposure changes.
 */
final class RatioStatistic {

    private static final int MOST_ROUNDS = 5000;
    private static final double SETTLED = 1e-12;

    private final Panel panel;
    private final int times;
    private final double[] sums; // units × (months + 1): what happened before each month
    private final boolean steady;
    private final int[] series; // of each unit
    private final int[] adopted; // by series: months before adoption
    private final double[] happened; // by series, before adoption
    private final double[] exposed; // by series, before adoption
    private final double[] ahead; // by series: what is expected after adoption, by what happened before
    private final double[] level; // by month
    private final double[] slope; // by month
    private final int count; // of series

    RatioStatistic(Panel panel) {
        this.panel = panel;
        this.times = panel.times();
        this.steady = Untreated.steadilyExposed(panel);
        this.sums = new double[panel.units() * (times + 1)];
        for (int unit = 0; unit < panel.units(); unit++) {
            int row = unit * (times + 1);
            for (int time = 0; time < times; time++)
                sums[row + time + 1] = sums[row + time] + panel.outcome(unit, time);
        }
        this.count = steady ? times + 1 : panel.units();
        this.series = new int[panel.units()];
        this.adopted = new int[count];
        this.happened = new double[count];
        this.exposed = new double[count];
        this.ahead = new double[count];
        this.level = new double[times];
        this.slope = new double[times];
    }

    double of(int[] adoption) {
        group(adoption);
        double[] totals = totals();
        if (!settle(totals)) return Double.NaN;
        double observed = 0;
        double expected = 0;
        for (int unit = 0; unit < panel.units(); unit++) {
            if (series[unit] < 0) continue;
            observed += after(unit);
            expected += before(unit) * ahead[series[unit]];
        }
        if (!(observed > 0) || !(expected > 0)) return Double.NaN;
        spread(totals, expected);
        double variance = variance(observed, expected);
        return Rounding.hides(variance, 1) ? Double.NaN : Math.log(observed / expected) / Math.sqrt(variance);
    }

    private double before(int unit) {
        return sums[unit * (times + 1) + adopted[series[unit]]];
    }

    /** What happened from adoption on, in months that something untreated happened in. */
    private double after(int unit) {
        int row = unit * (times + 1);
        double sum = sums[row + times] - sums[row + adopted[series[unit]]];
        for (int time = adopted[series[unit]]; time < times; time++)
            if (level[time] <= 0) sum -= panel.outcome(unit, time);
        return sum;
    }

    private double exposure(int one, int time) {
        return steady ? 1 : panel.exposure(one, time);
    }

    private void group(int[] adoption) {
        Arrays.fill(happened, 0);
        for (int unit = 0; unit < panel.units(); unit++) {
            int length = Math.min(adoption[unit], times);
            double sum = sums[unit * (times + 1) + length];
            series[unit] = sum > 0 ? (steady ? length : unit) : -1;
            if (series[unit] < 0) continue;
            adopted[series[unit]] = length;
            happened[series[unit]] += sum;
        }
    }

    private double[] totals() {
        double[] totals = new double[times];
        for (int unit = 0; unit < panel.units(); unit++) {
            if (series[unit] < 0) continue;
            int length = adopted[series[unit]];
            for (int time = 0; time < length; time++) totals[time] += panel.outcome(unit, time);
        }
        return totals;
    }

    /** Levels of months under which every month and every series has what happened in it; false where there are none. */
    private boolean settle(double[] totals) {
        for (int time = 0; time < times; time++) level[time] = totals[time] > 0 ? Math.max(level[time], 1e-3) : 0;
        double[] rates = new double[times];
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Arrays.fill(rates, 0);
            sumExposed();
            for (int one = 0; one < count; one++) {
                if (happened[one] <= 0) continue;
                double rate = happened[one] / exposed[one];
                for (int time = 0; time < adopted[one]; time++) rates[time] += rate * exposure(one, time);
            }
            double largest = 0;
            double top = 0;
            for (int time = 0; time < times; time++) {
                double next = totals[time] > 0 ? totals[time] / rates[time] : 0;
                if (next > 0) largest = Math.max(largest, Math.abs(next / level[time] - 1));
                level[time] = next;
                top = Math.max(top, next);
            }
            for (int time = 0; time < times; time++) level[time] /= top;
            if (largest < SETTLED) {
                sumExposed();
                return true;
            }
        }
        return false;
    }

    private void sumExposed() {
        for (int one = 0; one < count; one++) {
            if (happened[one] <= 0) continue;
            double early = 0;
            double late = 0;
            for (int time = 0; time < adopted[one]; time++) early += exposure(one, time) * level[time];
            for (int time = adopted[one]; time < times; time++) late += exposure(one, time) * level[time];
            exposed[one] = early;
            ahead[one] = late / early;
        }
    }

    /** How the sum expected moves with each month's total: solves J slope = gradient by the same scaling, linearised. */
    private void spread(double[] totals, double expected) {
        double[] gradient = new double[times];
        for (int one = 0; one < count; one++) {
            if (happened[one] <= 0) continue;
            double rate = happened[one] / exposed[one] / expected;
            for (int time = 0; time < times; time++) {
                double part = rate * exposure(one, time) * level[time];
                gradient[time] += time < adopted[one] ? -part * ahead[one] : part;
            }
        }
        Arrays.fill(slope, 0);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[] right = gradient.clone();
            for (int one = 0; one < count; one++) {
                if (happened[one] <= 0) continue;
                double mean = meanSlope(one) * happened[one] / exposed[one];
                for (int time = 0; time < adopted[one]; time++) right[time] += mean * exposure(one, time) * level[time];
            }
            double largest = 0;
            double size = 0;
            for (int time = 0; time < times; time++) {
                double next = totals[time] > 0 ? right[time] / totals[time] : 0;
                largest = Math.max(largest, Math.abs(next - slope[time]));
                size = Math.max(size, Math.abs(next));
                slope[time] = next;
            }
            if (largest <= 1e-9 * size) return;
        }
    }

    private double meanSlope(int one) {
        double sum = 0;
        for (int time = 0; time < adopted[one]; time++) sum += slope[time] * exposure(one, time) * level[time];
        return sum / exposed[one];
    }

    private double variance(double observed, double expected) {
        double[] influence = new double[panel.clusters()];
        double[] means = new double[count];
        for (int one = 0; one < count; one++) if (happened[one] > 0) means[one] = meanSlope(one);
        double[] outcome = panel.outcomes();
        for (int unit = 0; unit < panel.units(); unit++) {
            if (series[unit] < 0) continue;
            int row = unit * times;
            int length = adopted[series[unit]];
            double months = 0;
            for (int time = 0; time < length; time++) months += slope[time] * outcome[row + time];
            double before = before(unit);
            double own = after(unit) / observed - before * ahead[series[unit]] / expected;
            influence[panel.cluster(unit)] += own - months + before * means[series[unit]];
        }
        return Arrays.stream(influence).map(part -> part * part).sum();
    }
}
