package vn.binhyen.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

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
    private final int[][] cellColumn; // adoption × month
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
        this.cellColumn = new int[times][times];
        Arrays.fill(monthColumn, -1);
        for (int[] row : cellColumn) Arrays.fill(row, -1);
        for (var cohorts : grouped.values()) {
            var series = new ArrayList<Series>();
            cohorts.forEach((adoption, units) -> series.add(series(adoption, units)));
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
        for (var cluster : clusters) {
            for (var series : cluster) {
                for (int time = series.adoption; time < times; time++) {
                    if (series.root[time] > 0 && cellColumn[series.adoption][time] < 0) {
                        cellColumn[series.adoption][time] = columns++;
                    }
                }
            }
        }
    }

    int clusters() {
        return clusters.size();
    }

    boolean isLarge() {
        return clusters.stream().anyMatch(series -> series.size() * times > MOST_ROWS);
    }

    private int cell(Series series, int time) {
        return time < series.adoption ? -1 : cellColumn[series.adoption][time];
    }

    double[][] information() {
        double[][] matrix = new double[columns][columns];
        for (var cluster : clusters) for (var series : cluster) add(matrix, series);
        return matrix;
    }

    private void add(double[][] matrix, Series series) {
        double[] pooled = new double[columns];
        for (int time = 0; time < times; time++) {
            double weight = series.root[time] * series.root[time];
            int month = monthColumn[time];
            int cell = cell(series, time);
            if (month >= 0) pooled[month] += weight;
            if (cell >= 0) pooled[cell] += weight;
            if (month >= 0) matrix[month][month] += weight;
            if (cell >= 0) matrix[cell][cell] += weight;
            if (month >= 0 && cell >= 0) matrix[cell][month] += weight;
        }
        for (int i = 0; i < columns; i++) {
            for (int j = 0; j <= i; j++) matrix[i][j] -= pooled[i] * pooled[j] / series.weight;
        }
    }

    double[] contrast(TreatedCells cells) {
        return EffectContrast.of(fit, cells, new EffectContrast.Places(monthColumn, cellColumn, columns));
    }

    /** A direction of the columns seen in the cluster's standardised rows. */
    double[] along(int cluster, double[] direction) {
        double[] rows = new double[clusters.get(cluster).size() * times];
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

    /** What the columns explain of the cluster's own rows. */
    double[][] leverage(int cluster, double[][] inverse) {
        int size = clusters.get(cluster).size() * times;
        double[][] leverage = new double[size][];
        double[] one = new double[size];
        for (int row = 0; row < size; row++) {
            one[row] = 1;
            double[] gathered = back(cluster, one);
            one[row] = 0;
            double[] direction = new double[columns];
            for (int i = 0; i < columns; i++)
                for (int j = 0; j < columns; j++) direction[i] += inverse[i][j] * gathered[j];
            leverage[row] = along(cluster, direction);
        }
        return leverage;
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
