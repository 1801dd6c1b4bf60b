package vn.binhyen.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The weighted regression behind {@link SmallSample}: a row for each cohort of each cluster and month; months and
 * cohort-months (or leads) as columns, the levels of units taken out.
 */
final class SmallDesign {

    private static final int MOST_ROWS = 400;

    /** One cohort of one cluster: weights and residuals by month, the latter standardised. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
    private record Series(int adoption, double[] root, double[] residual, double weight) {}

    /** Which rows of the panel take part. */
    interface Rows {
        boolean contain(int unit, int time);
    }

    private final int times;
    private final double scale;
    private final List<List<Series>> clusters;
    private final SmallColumns columns;

    private SmallDesign(Counterfactual fit, List<List<Series>> clusters, SmallColumns columns) {
        this.times = fit.panel.times();
        this.scale = fit.scale();
        this.clusters = clusters;
        this.columns = columns;
    }

    /** All rows, with columns for months and cohort-months. */
    static SmallDesign ofEffects(Counterfactual fit) {
        int times = fit.panel.times();
        var clusters = clusters(fit, fit.residual, (_, time) -> fit.monthUsed[time]);
        var happened = new TreeMap<Integer, boolean[]>();
        for (var cluster : clusters) {
            for (var series : cluster) {
                var months = happened.computeIfAbsent(series.adoption, _ -> new boolean[times]);
                for (int time = 0; time < times; time++) months[time] |= series.root[time] > 0;
            }
        }
        return new SmallDesign(fit, clusters, SmallColumns.ofCells(fit.monthUsed, happened));
    }

    /**
     * The untreated rows, with columns for months and leads.
     *
     * @param residual by row of the panel
     */
    static SmallDesign ofLeads(Counterfactual fit, Leads leads, boolean[] active, double[] residual) {
        var panel = fit.panel;
        var clusters = clusters(fit, residual, (unit, time) -> {
            int lead = leads.column(time, panel.adoption(unit));
            return time < panel.before(unit) && active[time] && (lead < 0 || active[lead]);
        });
        int[] adoptions = IntStream.range(0, panel.units()).map(panel::before).toArray();
        return new SmallDesign(fit, clusters, SmallColumns.ofLeads(leads, active, adoptions));
    }

    private static List<List<Series>> clusters(Counterfactual fit, double[] residual, Rows rows) {
        var grouped = new TreeMap<Integer, TreeMap<Integer, List<Integer>>>();
        for (int unit = 0; unit < fit.panel.units(); unit++) {
            if (!fit.used[unit]) continue;
            grouped.computeIfAbsent(fit.panel.cluster(unit), _ -> new TreeMap<>())
                    .computeIfAbsent(fit.panel.adoption(unit), _ -> new ArrayList<>())
                    .add(unit);
        }
        var clusters = new ArrayList<List<Series>>();
        for (var together : grouped.values()) {
            var cluster = new ArrayList<Series>();
            together.forEach((adoption, units) -> cluster.add(series(fit, adoption, units, residual, rows)));
            clusters.add(cluster);
        }
        return clusters;
    }

    private static Series series(Counterfactual fit, int adoption, List<Integer> units, double[] residual, Rows rows) {
        int times = fit.panel.times();
        double[] weights = new double[times];
        double[] residuals = new double[times];
        for (int unit : units) {
            for (int time = 0; time < times; time++) {
                if (!rows.contain(unit, time)) continue;
                double rest = residual[unit * times + time];
                residuals[time] += rest;
                weights[time] += fit.counts ? Math.max(0, fit.panel.outcome(unit, time) - rest) : 1;
            }
        }
        double excess = sum(residuals) / sum(weights); // the units' levels from all months, not those before alone
        double total = 0;
        for (int time = 0; time < times; time++) {
            double happened = weights[time] * (fit.counts ? 1 + excess : 1);
            residuals[time] = happened > 0 ? (residuals[time] - excess * weights[time]) / Math.sqrt(happened) : 0;
            weights[time] = Math.sqrt(happened);
            total += happened;
        }
        return new Series(adoption, weights, residuals, total);
    }

    int clusters() {
        return clusters.size();
    }

    boolean isLarge() {
        return IntStream.range(0, clusters.size()).anyMatch(cluster -> rows(cluster) > MOST_ROWS);
    }

    double scale() {
        return scale;
    }

    SmallColumns columns() {
        return columns;
    }

    CohortFactor.Information information() {
        var information = CohortFactor.Information.nothing(columns.start());
        for (var cluster : clusters) for (var series : cluster) add(information, series);
        return information;
    }

    private void add(CohortFactor.Information information, Series series) {
        int[][] places = new int[times][];
        for (int time = 0; time < times; time++) {
            int month = columns.month()[time];
            int cell = columns.cell(series.adoption, time);
            places[time] = IntStream.of(month, cell).filter(place -> place >= 0).toArray();
        }
        for (int i = 0; i < times; i++) {
            double here = series.root[i] * series.root[i];
            for (int j = 0; here > 0 && j < times; j++) {
                double part = (i == j ? here : 0) - here * series.root[j] * series.root[j] / series.weight;
                for (int row : places[i]) for (int column : places[j]) information.add(row, column, part);
            }
        }
    }

    /** A direction of the columns seen in the cluster's standardised rows. */
    double[] along(int cluster, double[] direction) {
        double[] rows = new double[rows(cluster)];
        int from = 0;
        for (var series : clusters.get(cluster)) {
            double mean = 0;
            for (int time = 0; time < times; time++) {
                rows[from + time] =
                        at(direction, columns.month()[time]) + at(direction, columns.cell(series.adoption, time));
                mean += series.root[time] * series.root[time] * rows[from + time] / series.weight;
            }
            for (int time = 0; time < times; time++) rows[from + time] = series.root[time] * (rows[from + time] - mean);
            from += times;
        }
        return rows;
    }

    /** The cluster's standardised rows gathered into the columns: the transpose of {@link #along}. */
    double[] back(int cluster, double[] rows) {
        double[] gathered = new double[columns.count()];
        int from = 0;
        for (var series : clusters.get(cluster)) {
            double mean = 0;
            for (int time = 0; time < times; time++) mean += series.root[time] * rows[from + time] / series.weight;
            for (int time = 0; time < times; time++) {
                double value = series.root[time] * (rows[from + time] - series.root[time] * mean);
                int month = columns.month()[time];
                int cell = columns.cell(series.adoption, time);
                if (month >= 0) gathered[month] += value;
                if (cell >= 0) gathered[cell] += value;
            }
            from += times;
        }
        return gathered;
    }

    int rows(int cluster) {
        return clusters.get(cluster).size() * times;
    }

    double[] residuals(int cluster) {
        return clusters.get(cluster).stream()
                .flatMapToDouble(series -> Arrays.stream(series.residual))
                .toArray();
    }

    private static double at(double[] values, int place) {
        return place < 0 ? 0 : values[place];
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }
}
