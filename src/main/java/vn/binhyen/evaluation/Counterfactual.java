package vn.binhyen.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What every row of a panel would have been without the programme, from unit and month effects fitted on untreated rows
 * alone (Borusyak, Jaravel and Spiess 2024): multiplied for counts, added for rates and scores.
 */
final class Counterfactual {

    final Panel panel;
    final boolean counts;
    final boolean[] used; // by unit
    final boolean[] monthUsed;
    final double[] expected; // by row; 0 where it cannot be told
    final double[] residual; // by row, of treated rows beside their own cohort's effect; 0 where nothing is known
    final MonthSystem information;
    final List<String> unused;
    final CohortCells cells;

    private final double[] weightBefore; // by unit

    private Counterfactual(Panel panel, boolean counts, boolean[] used, Months months) {
        this.panel = panel;
        this.counts = counts;
        this.used = used;
        this.monthUsed = months.active;
        this.information = months.information;
        this.expected = new double[panel.units() * panel.times()];
        this.residual = new double[expected.length];
        this.weightBefore = new double[panel.units()];
        this.unused = new ArrayList<>();
        for (int unit = 0; unit < panel.units(); unit++) {
            if (used[unit]) fill(unit, months.effect);
            else unused.add(panel.unitName(unit));
        }
        this.cells = CohortCells.of(this);
    }

    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
    private record Months(double[] effect, boolean[] active, MonthSystem information) {}

    /** Refuses negative counts, counts that are all zero, and panels without adopters or without comparison. */
    static Counterfactual ofCounts(Panel panel) {
        panel.requireCounts();
        requireComparison(panel);
        boolean[] used = new boolean[panel.units()];
        for (int unit = 0; unit < used.length; unit++) {
            for (int time = 0; time < panel.before(unit); time++) used[unit] |= panel.outcome(unit, time) > 0;
        }
        requireBoth(panel, used, "had an event before adoption");
        var fit = PoissonMonths.fit(Untreated.of(panel, used), Leads.none(panel.times()));
        return new Counterfactual(panel, true, used, new Months(fit.effect, fit.active, fit.information()));
    }

    /** Refuses exposure (divide by it first), and panels without adopters or without comparison. */
    static Counterfactual ofScores(Panel panel) {
        if (panel.hasExposure())
            throw new Unusable("Rates and scores take no exposure: divide the counts by it first.");
        requireComparison(panel);
        boolean[] used = new boolean[panel.units()];
        for (int unit = 0; unit < used.length; unit++) used[unit] = panel.before(unit) > 0;
        requireBoth(panel, used, "was observed before adoption");
        var fit = LinearMonths.fit(Untreated.of(panel, used), Leads.none(panel.times()));
        return new Counterfactual(panel, false, used, new Months(fit.effect, fit.active, fit.information()));
    }

    private static void requireComparison(Panel panel) {
        int earliest = Panel.NEVER;
        int latest = 0;
        for (int unit = 0; unit < panel.units(); unit++) {
            earliest = Math.min(earliest, panel.adoption(unit));
            latest = Math.max(latest, panel.adoption(unit));
        }
        if (earliest >= panel.times()) throw new Unusable("No unit adopted while it was observed.");
        if (latest <= 0) throw new Unusable("Every unit was treated from the first month: there is no before.");
        if (earliest == latest) throw new Unusable("All units adopted at once: there is nothing to compare them with.");
    }

    private static void requireBoth(Panel panel, boolean[] used, String what) {
        int earliest = Panel.NEVER;
        int latest = -1;
        for (int unit = 0; unit < used.length; unit++) {
            if (!used[unit]) continue;
            earliest = Math.min(earliest, panel.adoption(unit));
            latest = Math.max(latest, panel.adoption(unit));
        }
        if (earliest >= panel.times()) throw new Unusable("No unit that adopted " + what + ".");
        if (earliest == latest) throw new Unusable("No unit that the adopters can be compared with " + what + ".");
    }

    private void fill(int unit, double[] effect) {
        int row = unit * panel.times();
        if (counts) fillCounts(unit, row, effect);
        else fillScores(unit, row, effect);
        for (int time = 0; time < panel.before(unit); time++) {
            if (!monthUsed[time]) continue;
            residual[row + time] = panel.outcome(unit, time) - expected[row + time];
            weightBefore[unit] += weight(row + time);
        }
    }

    private void fillCounts(int unit, int row, double[] effect) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int time = 0; time < panel.times(); time++) if (monthUsed[time]) largest = Math.max(largest, effect[time]);
        double happened = 0;
        double exposed = 0;
        for (int time = 0; time < panel.times(); time++) {
            if (!monthUsed[time]) continue;
            expected[row + time] = panel.exposure(unit, time) * Math.exp(effect[time] - largest);
            if (panel.isTreated(unit, time)) continue;
            happened += panel.outcome(unit, time);
            exposed += expected[row + time];
        }
        for (int time = 0; time < panel.times(); time++) expected[row + time] *= happened / exposed;
    }

    private void fillScores(int unit, int row, double[] effect) {
        double level = 0;
        for (int time = 0; time < panel.before(unit); time++) level += panel.outcome(unit, time) - effect[time];
        level /= panel.before(unit);
        for (int time = 0; time < panel.times(); time++)
            if (monthUsed[time]) expected[row + time] = level + effect[time];
    }

    /** How large the terms are that an effect is made of: logarithms of ratios are made of shares. */
    double scale() {
        return counts ? 1 : Rounding.scale(panel.outcomes());
    }

    /** The variance of a row's outcome as the model has it, up to a factor. */
    double weight(int row) {
        return counts ? expected[row] : 1;
    }

    /** The share of an untreated month in what the unit's own level rests on. */
    double share(int unit, int time) {
        return monthUsed[time] ? weight(unit * panel.times() + time) / weightBefore[unit] : 0;
    }

    /** Whether the row is treated and its counterfactual is known. */
    boolean isJudged(int unit, int time) {
        return used[unit] && monthUsed[time] && panel.isTreated(unit, time);
    }

    /** The treated months that nothing untreated can be compared with. */
    List<Long> unusedMonths() {
        var months = new ArrayList<Long>();
        for (int time = 0; time < panel.times(); time++) if (!monthUsed[time]) months.add(panel.timeNumber(time));
        return months;
    }

    /** Rows, and effects of months and of cohort-months, that the fit rests on: (n, K) of the small-sample factor. */
    int[] size() {
        int months = 0;
        for (boolean month : monthUsed) if (month) months++;
        int rows = 0;
        var cells = new boolean[panel.times() + 1][];
        int effects = months;
        for (int unit = 0; unit < panel.units(); unit++) {
            if (!used[unit]) continue;
            rows += months;
            int adoption = panel.before(unit);
            if (cells[adoption] != null) continue;
            cells[adoption] = monthUsed;
            for (int time = adoption; time < panel.times(); time++) if (monthUsed[time]) effects++;
        }
        return new int[] {rows, effects};
    }

    boolean[] clustersUsed() {
        boolean[] clusters = new boolean[panel.clusters()];
        Arrays.fill(clusters, false);
        for (int unit = 0; unit < panel.units(); unit++) if (used[unit]) clusters[panel.cluster(unit)] = true;
        return clusters;
    }
}
