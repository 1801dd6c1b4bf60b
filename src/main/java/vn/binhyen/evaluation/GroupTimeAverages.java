package vn.binhyen.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import org.hipparchus.special.Gamma;
import org.jspecify.annotations.Nullable;
import vn.binhyen.evaluation.CallawaySantAnna.Cell;
import vn.binhyen.evaluation.GroupTimeEffects.At;
import vn.binhyen.evaluation.GroupTimeEffects.GroupTime;
import vn.binhyen.evaluation.GroupTimeEffects.Wald;

/** Averages of group-time effects (Callaway and Sant'Anna 2021, section 3); that cohort sizes are estimated counts in. */
final class GroupTimeAverages {

    private final Panel panel;
    private final List<Cell> cells;
    private final int[] size; // by cohort
    private final double scale;

    GroupTimeAverages(Panel panel, List<Cell> cells) {
        this.panel = panel;
        this.cells = cells;
        this.scale = Rounding.scale(panel.outcomes());
        this.size = new int[panel.times()];
        for (int unit = 0; unit < panel.units(); unit++) {
            if (panel.adoption(unit) < size.length) size[panel.adoption(unit)]++;
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
    private record Average(long at, double estimate, double[] influence, double scale) {
        Effect effect() {
            double squares = Arrays.stream(influence).map(part -> part * part).sum();
            return new Effect(
                    estimate, Rounding.hides(squares, scale) ? null : Precision.normal(estimate, Math.sqrt(squares)));
        }
    }

    GroupTimeEffects effects() {
        var treated = cells.stream().filter(Cell::isTreated).toList();
        var dynamic = by(cells, cell -> cell.time() - cell.cohort(), place -> (long) place);
        var groups = by(treated, Cell::cohort, panel::timeNumber);
        var calendar = by(treated, Cell::time, panel::timeNumber);
        return new GroupTimeEffects(
                cells.stream().map(this::told).toList(),
                weighted(0, treated).effect(),
                told(dynamic),
                mean(dynamic.stream().filter(average -> average.at() >= 0).toList())
                        .effect(),
                told(groups),
                groupOverall(treated).effect(),
                told(calendar),
                mean(calendar).effect(),
                preTest());
    }

    private GroupTime told(Cell cell) {
        return new GroupTime(
                panel.timeNumber(cell.cohort()),
                panel.timeNumber(cell.time()),
                new Average(0, cell.estimate(), cell.influence(), scale).effect());
    }

    private static List<At> told(List<Average> averages) {
        return averages.stream()
                .map(average -> new At(average.at(), average.effect()))
                .toList();
    }

    private List<Average> by(List<Cell> some, ToLongFunction<Cell> key, IntFunction<Long> number) {
        return some.stream()
                .mapToLong(key)
                .distinct()
                .sorted()
                .mapToObj(at -> weighted(
                        number.apply((int) at),
                        some.stream()
                                .filter(cell -> key.applyAsLong(cell) == at)
                                .toList()))
                .toList();
    }

    /** The mean with weights by cohort size, and the influence of each cluster on effects and sizes alike. */
    private Average weighted(long at, List<Cell> some) {
        double total = some.stream().mapToDouble(cell -> size[cell.cohort()]).sum();
        double estimate = 0;
        double[] perCohort = new double[size.length]; // what one unit more in the cohort adds
        double[] influence = new double[panel.clusters()];
        for (var cell : some) estimate += size[cell.cohort()] / total * cell.estimate();
        for (var cell : some) {
            perCohort[cell.cohort()] += (cell.estimate() - estimate) / total;
            add(influence, cell.influence(), size[cell.cohort()] / total);
        }
        addSizes(influence, perCohort);
        return new Average(at, estimate, influence, scale);
    }

    private void addSizes(double[] influence, double[] perCohort) {
        for (int unit = 0; unit < panel.units(); unit++) {
            int cohort = panel.adoption(unit);
            if (cohort < size.length) influence[panel.cluster(unit)] += perCohort[cohort];
        }
    }

    private Average groupOverall(List<Cell> treated) {
        var groups = by(treated, Cell::cohort, place -> (long) place);
        double total =
                groups.stream().mapToDouble(group -> size[(int) group.at()]).sum();
        double estimate = 0;
        for (var group : groups) estimate += size[(int) group.at()] / total * group.estimate();
        double[] perCohort = new double[size.length];
        double[] influence = new double[panel.clusters()];
        for (var group : groups) {
            perCohort[(int) group.at()] = (group.estimate() - estimate) / total;
            add(influence, group.influence(), size[(int) group.at()] / total);
        }
        addSizes(influence, perCohort);
        return new Average(0, estimate, influence, scale);
    }

    private Average mean(List<Average> averages) {
        double[] influence = new double[panel.clusters()];
        double estimate = 0;
        for (var average : averages) {
            estimate += average.estimate() / averages.size();
            add(influence, average.influence(), 1.0 / averages.size());
        }
        return new Average(0, estimate, influence, scale);
    }

    private static void add(double[] sum, double[] part, double share) {
        for (int i = 0; i < sum.length; i++) sum[i] += share * part[i];
    }

    private @Nullable Wald preTest() {
        var before =
                new ArrayList<>(cells.stream().filter(cell -> !cell.isTreated()).toList());
        int tested = before.size();
        if (tested == 0 || tested >= panel.clusters()) return null;
        double[][] variance = new double[tested][tested];
        double[] estimates = new double[tested];
        for (int i = 0; i < tested; i++) {
            estimates[i] = before.get(i).estimate();
            for (int j = 0; j <= i; j++) {
                double[] one = before.get(i).influence();
                double[] other = before.get(j).influence();
                for (int c = 0; c < one.length; c++) variance[i][j] += one[c] * other[c];
            }
        }
        var factor = Cholesky.of(variance);
        if (factor == null) return null;
        double statistic = Arrays.stream(factor.forward(estimates))
                .map(part -> part * part)
                .sum();
        return new Wald(statistic, tested, Gamma.regularizedGammaQ(tested / 2.0, statistic / 2));
    }
}
