package vn.binhyen.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Sites with the model and nothing to compare with: what changed at that time, which does not tell why. */
record SeriesRoute(Design design, Thresholds thresholds) {

    private static final double SEASON = 12;
    private static final int HARMONICS = 2;
    private static final int LAG = 3;

    Found found() {
        int start = design.start();
        int months = design.months();
        if (!design.monthly()
                || start < thresholds.months().seriesBefore()
                || months - start < thresholds.months().seriesAfter())
            return new Found(null, List.of(), List.of(Refusal.of(Gate.TOO_SHORT)), List.of(), 1);
        Demand.that(!design.isStaggered(), "Sites that began at different times are not one series.");
        var areas = Areas.of(design);
        var model = new InterruptedSeries.Model(start, SEASON, HARMONICS, LAG, false, 1);
        var series = InterruptedSeries.fit(areas.treatedMonths(0, months), areas.treatedExposure(0, months), model);
        var notes = new ArrayList<Note>();
        var finding = finding(series, areas, start);
        if (finding.base() < thresholds.events().base()) notes.add(Note.FEW_EVENTS);
        return new Found(
                finding,
                List.of(),
                List.of(),
                notes,
                Math.max(1, series.dispersion().value()));
    }

    private static Finding finding(InterruptedSeries series, Areas areas, int start) {
        var step = series.step();
        var precision = step.precision();
        if (precision == null) throw new Unusable("The months scatter so little that no error can be told.");
        double expected = 0;
        for (int month = start; month < series.without().length; month++) expected += series.without()[month];
        var treated = areas.treatedSplit();
        return new Finding(
                Approach.INTERRUPTED_SERIES,
                treated.after(),
                expected,
                treated.before(),
                Demand.answer(Math.exp(step.estimate())),
                Math.exp(precision.low()),
                Demand.answer(Math.exp(precision.high())),
                precision.p());
    }
}
