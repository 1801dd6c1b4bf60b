package vn.binhyen.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Two areas, before and after: the ratio of their rate ratios, exactly where events are few. */
record AreaRoute(Design design, Thresholds thresholds) {

    /** With fewer degrees of freedom the scatter of the months is not worth an estimate. */
    private static final double FEWEST_DEGREES = 5;

    Found found() {
        var areas = Areas.of(design);
        var notes = new ArrayList<Note>();
        double scatter = scatter(areas, notes);
        var finding = isSmall(areas.cells()) ? exact(areas.cells()) : ratio(areas.cells(), scatter);
        if (isToldInEvents(finding, areas.cells())) notes.add(Note.FEW_EVENTS);
        scales(areas, finding, notes);
        return new Found(finding, List.of(), drift(areas, notes), notes, scatter);
    }

    private boolean isToldInEvents(Finding finding, FourCells cells) {
        return isSmall(cells) || finding.base() < thresholds.events().base();
    }

    boolean isSmall(FourCells cells) {
        double least = Math.min(
                Math.min(cells.treated().before(), cells.treated().after()),
                Math.min(cells.control().before(), cells.control().after()));
        return least < thresholds.events().cell()
                || cells.treated().sum() < thresholds.events().treated();
    }

    private Finding ratio(FourCells cells, double scatter) {
        var ratio = RateRatio.of(cells, scatter, thresholds.alpha());
        double after = cells.treated().after();
        return new Finding(
                Approach.RATE_RATIO,
                after,
                after / ratio.ratio(),
                cells.treated().before(),
                ratio.ratio(),
                ratio.interval().low(),
                ratio.interval().high(),
                ratio.p());
    }

    Finding exact(FourCells cells) {
        var exact = ExactRateRatio.of(cells, thresholds.alpha());
        return new Finding(
                Approach.EXACT_RATIO,
                cells.treated().after(),
                expected(cells),
                cells.treated().before(),
                exact.ratio(),
                exact.low(),
                exact.high(),
                exact.p());
    }

    /** The treated area's events before, grown as the compared area's rate did. */
    private static double expected(FourCells cells) {
        double longer =
                cells.treatedExposure().after() / cells.treatedExposure().before();
        double theirs =
                cells.controlExposure().after() / cells.controlExposure().before();
        var control = cells.control();
        return control.before() == 0
                ? control.after() * longer / theirs
                : cells.treated().before() * longer * (control.after() / control.before() / theirs);
    }

    private double scatter(Areas areas, List<Note> notes) {
        if (design.monthly()) {
            var measured = areas.scatter(design.months()).filter(one -> one.degrees() >= FEWEST_DEGREES);
            if (measured.isPresent()) return measured.get().phi();
        }
        notes.add(Note.OVERDISPERSION_ASSUMED);
        return Power.USUAL_OVERDISPERSION;
    }

    /** The comparison in numbers is shown too; where it points elsewhere, that is a message of its own. */
    private void scales(Areas areas, Finding finding, List<Note> notes) {
        if (!areas.areComparable(thresholds.comparableBase())) notes.add(Note.SCALE_MATTERS);
        double difference = areas.difference().estimate();
        var ratio = finding.ratio();
        if (ratio != null && difference * Math.log(Math.max(Double.MIN_NORMAL, ratio)) < 0)
            notes.add(Note.SCALES_DISAGREE);
    }

    private List<Refusal> drift(Areas areas, List<Note> notes) {
        if (!design.monthly() || areas.start() < thresholds.months().drift()) {
            notes.add(Note.PRE_TREND_UNTESTED);
            return List.of();
        }
        try {
            var drift = Drift.of(
                    areas.treatedMonths(0, areas.start()),
                    areas.treatedExposure(0, areas.start()),
                    areas.comparedMonths(0, areas.start()),
                    areas.comparedExposure(0, areas.start()));
            return drift.p() < thresholds.alpha() ? List.of(Refusal.of(Gate.DRIFTING_APART)) : List.of();
        } catch (Unusable e) {
            notes.add(Note.PRE_TREND_UNTESTED);
            return List.of();
        }
    }
}
