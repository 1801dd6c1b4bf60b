package vn.binhyen.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The weighted regression behind {@link SmallSample}: a row for each cohort of each cluster and month; months and
 * cohort-months as columns, the levels of units taken out.
 */
final class SmallDesign {

    private static final int MOST_ROWS = 400;

    /** One cohort of one cluster: weights and residuals by month, the latter standardised. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
    private record Series(int adoption, double[] root, double[] residual, double weight) {}

    private final Counterfactual fit;
    private final int times;
    private final List<List<Series>> clusters = new ArrayList<>();
    private final int[] monthColumn;
    private final int[][] cellColumn; // adoption × month; nothing for adoptions that nobody has
    private final List<Integer> starts = new ArrayList<>(); // of each cohort, and the end of the last
    private final Map<Integer, Integer> cohorts = new TreeMap<>(); // by adoption
    private int columns;

    SmallDesign(Counterfactual fit) {
        this.fit = fit;
        this.times = fit.panel.times();
        var grouped = new TreeMap<Integer, TreeMap<Integer, List<Integer>>>();
        for (int unit = 0; unit < fit.panel.units(); unit++) {
            if (!fit.used[unit]) continue;
            grouped.computeIfAbsent(fit.panel.cluster(unit), _ -> new TreeMap<>())
                    .computeIfAbsent(fit.panel.adoption(unit), _ -> new ArrayList<>())
                    .add(unit);
        }
        this.monthColumn = new int[times];
        this.cellColumn = new int[times][];
        Arrays.fill(monthColumn, -1);
        for (var together : grouped.values()) {
            var series = new ArrayList<Series>();
            together.forEach((adoption, units) -> series.add(series(adoption, units)));
            clusters.add(series);
        }
        placeColumns();
    }

    private Series series(int adoption, List<Integer> units) {
        double[] weights = new double[times];
        double[] residuals = new double[times];
        for (int unit : units) {
            for (int time = 0; time < times; time++) {
                if (!fit.monthUsed[time]) continue;
                double residual = fit.residual[unit * times + time];
                residuals[time] += residual;
                weights[time] += fit.counts ? Math.max(0, fit.panel.outcome(unit, time) - residual) : 1;
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

    private void placeColumns() {
        boolean reference = false;
        for (int time = 0; time < times; time++) {
            if (!fit.monthUsed[time]) continue;
            monthColumn[time] = reference ? columns++ : -1;
            reference = true;
        }
        starts.add(columns);
        var happened = new TreeMap<Integer, boolean[]>();
        for (var cluster : clusters) {
            for (var series : cluster) {
                var months = happened.computeIfAbsent(series.adoption, _ -> new boolean[times]);
                for (int time = series.adoption; time < times; time++) months[time] |= series.root[time] > 0;
            }
        }
        happened.forEach(this::placeCells);
    }

    private void placeCells(int adoption, boolean[] happened) {
        if (adoption >= times) return;
        int[] place = new int[times];
        for (int time = 0; time < times; time++) place[time] = happened[time] ? columns++ : -1;
        cellColumn[adoption] = place;
        cohorts.put(adoption, cohorts.size());
        starts.add(columns);
    }

    int clusters() {
        return clusters.size();
    }

    boolean isLarge() {
        return IntStream.range(0, clusters.size()).anyMatch(cluster -> rows(cluster) > MOST_ROWS);
    }

    private int cell(Series series, int time) {
        return time < series.adoption ? -1 : cellColumn[series.adoption][time];
    }

    CohortFactor.Information information() {
        var information = CohortFactor.Information.nothing(
                starts.stream().mapToInt(start -> start).toArray());
        for (var cluster : clusters) for (var series : cluster) add(information, series);
        return information;
    }

    private void add(CohortFactor.Information information, Series series) {
        Integer cohort = cohorts.get(series.adoption);
        for (int i = 0; i < times; i++) {
            for (int j = 0; j < times; j++) {
                double here = series.root[i] * series.root[i];
                double part = (i == j ? here : 0) - here * series.root[j] * series.root[j] / series.weight;
                int month = monthColumn[i];
                int cell = cell(series, j);
                if (month >= 0 && monthColumn[j] >= 0) information.months()[month][monthColumn[j]] += part;
                if (cohort == null || cell < 0) continue;
                int from = information.start()[cohort];
                if (month >= 0) information.cross()[cohort][month][cell - from] += part;
                if (cell(series, i) >= 0) information.own()[cohort][cell(series, i) - from][cell - from] += part;
            }
        }
    }

    double[] contrast(TreatedCells cells) {
        return EffectContrast.of(fit, cells, new EffectContrast.Places(monthColumn, cellColumn, columns));
    }

    /** A direction of the columns seen in the cluster's standardised rows. */
    double[] along(int cluster, double[] direction) {
        double[] rows = new double[rows(cluster)];
        int from = 0;
        for (var series : clusters.get(cluster)) {
            double mean = 0;
            for (int time = 0; time < times; time++) {
                rows[from + time] = at(direction, monthColumn[time]) + at(direction, cell(series, time));
                mean += series.root[time] * series.root[time] * rows[from + time] / series.weight;
            }
            for (int time = 0; time < times; time++) rows[from + time] = series.root[time] * (rows[from + time] - mean);
            from += times;
        }
        return rows;
    }

    /** The cluster's standardised rows gathered into the columns: the transpose of {@link #along}. */
    double[] back(int cluster, double[] rows) {
        double[] gathered = new double[columns];
        int from = 0;
        for (var series : clusters.get(cluster)) {
            double mean = 0;
            for (int time = 0; time < times; time++) mean += series.root[time] * rows[from + time] / series.weight;
            for (int time = 0; time < times; time++) {
                double value = series.root[time] * (rows[from + time] - series.root[time] * mean);
                if (monthColumn[time] >= 0) gathered[monthColumn[time]] += value;
                if (cell(series, time) >= 0) gathered[cell(series, time)] += value;
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
