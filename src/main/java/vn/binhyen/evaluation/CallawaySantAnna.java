package vn.binhyen.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Group-time effects of Callaway and Sant'Anna (2021) for rates and scores, without covariates: ATT(g,t) is the mean change of
 * cohort g from the month before its adoption to month t, less the same change of those that it is compared with. Standard
 * errors come from influence functions summed by cluster, intervals from the normal distribution.
 */
public final class CallawaySantAnna {

    /** With whom a cohort is compared. */
    public enum Control {
        NEVER_TREATED,
        NOT_YET_TREATED
    }

    /** What months before adoption are compared with. */
    public enum Base {
        /** The month before adoption, as those after it are: the bars can be read together (Roth 2024). */
        UNIVERSAL,
        /** The month before each: changes from month to month. */
        VARYING
    }

    private final Panel panel;
    private final Control control;
    private final Base base;

    private CallawaySantAnna(Panel panel, Control control, Base base) {
        this.panel = panel;
        this.control = control;
        this.base = base;
    }

    /** The effect on the units that adopted in one month, in one month; both counted from 0. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
    record Cell(int cohort, int time, double estimate, double[] influence) {
        boolean isTreated() {
            return time >= cohort;
        }
    }

    /**
     * @param panel units × months of values in any unit, without exposure
     * @return effects in the unit of the values
     * @throws Unusable for exposure, without adopters that were observed before, or without anybody to compare them with
     */
    public static GroupTimeEffects estimate(Panel panel, Control control, Base base) {
        if (panel.hasExposure())
            throw new Unusable("Rates and scores take no exposure: divide the counts by it first.");
        var cells = new CallawaySantAnna(panel, control, base).cells();
        if (cells.stream().noneMatch(Cell::isTreated)) {
            throw new Unusable("No cohort was observed before its adoption, beside others that had not adopted.");
        }
        return new GroupTimeAverages(panel, cells).effects();
    }

    private List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        boolean[] adopted = new boolean[panel.times()];
        for (int unit = 0; unit < panel.units(); unit++) {
            if (panel.adoption(unit) < adopted.length) adopted[panel.adoption(unit)] = true;
        }
        for (int cohort = 1; cohort < adopted.length; cohort++) {
            for (int time = 0; adopted[cohort] && time < adopted.length; time++) {
                var cell = cell(cohort, time);
                if (cell != null) cells.add(cell);
            }
        }
        return cells;
    }

    private @Nullable Cell cell(int cohort, int time) {
        int from = time >= cohort || base == Base.UNIVERSAL ? cohort - 1 : time - 1;
        if (from < 0 || from == time) return null;
        var treated = new Change(panel, from, time);
        var compared = new Change(panel, from, time);
        for (int unit = 0; unit < panel.units(); unit++) {
            if (panel.adoption(unit) == cohort) treated.add(unit);
            else if (isCompared(unit, Math.max(from, time))) compared.add(unit);
        }
        if (compared.count == 0) return null;
        double[] influence = new double[panel.clusters()];
        for (int unit = 0; unit < panel.units(); unit++) {
            if (panel.adoption(unit) == cohort) influence[panel.cluster(unit)] += treated.influence(unit);
            else if (isCompared(unit, Math.max(from, time))) influence[panel.cluster(unit)] -= compared.influence(unit);
        }
        return new Cell(cohort, time, treated.mean() - compared.mean(), influence);
    }

    private boolean isCompared(int unit, int until) {
        int adoption = panel.adoption(unit);
        return adoption >= panel.times() || (control == Control.NOT_YET_TREATED && adoption > until);
    }

    /** The mean change of some units between two months. */
    private static final class Change {
        private final Panel panel;
        private final int from;
        private final int to;
        private int count;
        private double sum;

        Change(Panel panel, int from, int to) {
            this.panel = panel;
            this.from = from;
            this.to = to;
        }

        private double of(int unit) {
            return panel.outcome(unit, to) - panel.outcome(unit, from);
        }

        void add(int unit) {
            count++;
            sum += of(unit);
        }

        double mean() {
            return sum / count;
        }

        double influence(int unit) {
            return (of(unit) - mean()) / count;
        }
    }
}
