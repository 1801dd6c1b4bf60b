package vn.binhyen.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many sites, month by month: Poisson imputation, with chance judged between sites, by lot where few have the model. */
record PanelRoute(Design design, Thresholds thresholds, long seed) {

    Found found(boolean byLot) {
        var areas = new AreaRoute(design, thresholds);
        var cells = Areas.of(design).cells();
        boolean small = areas.isSmall(cells);
        var notes = new ArrayList<Note>();
        if (small && !design.isStaggered()) return exact(areas.exact(cells), notes);
        var panel = panel();
        var effects = PoissonImputation.estimate(panel);
        if (!effects.sample().unusedUnits().isEmpty()) notes.add(Note.SITES_LEFT_OUT);
        var finding = found(byLot || small, panel, effects, notes);
        if (small || finding.base() < thresholds.events().base()) notes.add(Note.FEW_EVENTS);
        double p = finding.approach() == Approach.PANEL ? joint(effects) : byLot();
        return new Found(finding, List.of(), drift(p, notes), notes, scatter(), missedSlope(effects));
    }

    /** Few events are not asked for a ratio month by month. */
    private Found exact(Finding finding, List<Note> notes) {
        notes.add(Note.FEW_EVENTS);
        return new Found(finding, List.of(), drift(byLot(), notes), notes, scatter());
    }

    private Finding found(boolean byLot, Panel panel, ImputedEffects effects, List<Note> notes) {
        return byLot ? byLot(panel, effects, notes) : byCluster(panel, effects, notes);
    }

    private static @Nullable Double missedSlope(ImputedEffects effects) {
        var preTrend = effects.preTrend();
        return preTrend == null ? null : (Double) preTrend.missedSlope();
    }

    private Panel panel() {
        var sites = new ArrayList<>(design.treated());
        sites.addAll(design.compared());
        double[] outcome = sites.stream()
                .flatMapToDouble(site -> Arrays.stream(site.counts()))
                .toArray();
        double[] exposure = sites.stream()
                .flatMapToDouble(site -> Arrays.stream(site.exposures()))
                .toArray();
        return Panel.of(design.months(), sites.stream().mapToInt(Site::adoption).toArray(), outcome)
                .withExposure(exposure);
    }

    private Finding byCluster(Panel panel, ImputedEffects effects, List<Note> notes) {
        var precision = effects.overall().precision();
        if (precision == null) return byLot(panel, effects, notes);
        var lots = Lots.of(panel, effects.overall().estimate(), thresholds.alpha(), seed);
        if (lots.p() > thresholds.alpha()) notes.add(Note.PERMUTATION_DISAGREES);
        return finding(Approach.PANEL, effects, precision.low(), precision.high(), precision.p());
    }

    private Finding byLot(Panel panel, ImputedEffects effects, List<Note> notes) {
        var lots = Lots.of(panel, effects.overall().estimate(), thresholds.alpha(), seed);
        if (lots.ways() * thresholds.alpha() < 1) notes.add(Note.TOO_FEW_FOR_CHANCE);
        return finding(Approach.PANEL_BY_PERMUTATION, effects, lots.low(), lots.high(), lots.p());
    }

    private Finding finding(Approach approach, ImputedEffects effects, double low, double high, double p) {
        double base = design.treated().stream()
                .mapToDouble(site ->
                        site.split(Math.min(site.adoption(), design.months())).before())
                .sum();
        return new Finding(
                approach,
                effects.totals().observed(),
                effects.totals().expected(),
                base,
                Math.exp(effects.overall().estimate()),
                Math.exp(low),
                Math.exp(high),
                p);
    }

    /**
     * A failed test of the months before forbids the comparison: of all together, or of the one that lies farthest off among so
     * many. A single month as far off as the effect, and no farther than chance takes one of so many, is no drift.
     */
    private List<Refusal> drift(double p, List<Note> notes) {
        if (Double.isNaN(p)) notes.add(Note.PRE_TREND_UNTESTED);
        return p < thresholds.alpha() ? List.of(Refusal.of(Gate.DRIFTING_APART)) : List.of();
    }

    private static double joint(ImputedEffects effects) {
        var preTrend = effects.preTrend();
        return preTrend == null ? Double.NaN : Math.min(preTrend.p(), preTrend.farthestP());
    }

    private double byLot() {
        try {
            return new DriftByLot(design.treated(), design.compared(), design.start()).p(thresholds.alpha(), seed);
        } catch (Unusable e) {
            return Double.NaN;
        }
    }

    private double scatter() {
        return Areas.of(design)
                .scatter(design.months())
                .map(Overdispersion::phi)
                .orElse(Power.USUAL_OVERDISPERSION);
    }
}
