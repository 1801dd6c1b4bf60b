package vn.binhyen.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Few sites with the model and many without: a mixture of those without, judged by its rank among placebos. Months and quarters are
 * two ways to lay the mixture out; both are computed, and both have to say the same.
 */
record SyntheticRoute(Design design, Thresholds thresholds) {

    private static final int QUARTER = 3;

    Found found() {
        int start = design.start();
        var monthly = SyntheticControl.estimate(rates(1), start, null);
        if (!monthly.fit().isUsable())
            return new Found(null, List.of(), List.of(Refusal.of(Gate.POOR_FIT)), List.of(), 1);
        var notes = new ArrayList<Note>();
        var finding = finding(monthly, rates(1), start);
        if (!monthly.canShow()) notes.add(Note.TOO_FEW_FOR_CHANCE);
        if (finding.base() < thresholds.events().base()) notes.add(Note.FEW_EVENTS);
        if (design.months() - start < QUARTER) return new Found(finding, List.of(), List.of(), notes, scatter());
        var quarterly = finding(
                SyntheticControl.estimate(rates(QUARTER), start / QUARTER, null), rates(QUARTER), start / QUARTER);
        if (finding.isReduction() != quarterly.isReduction() || finding.isIncrease() != quarterly.isIncrease())
            notes.add(Note.SPECIFICATIONS_DISAGREE);
        return new Found(finding, List.of(quarterly), List.of(), notes, scatter());
    }

    private double scatter() {
        return Areas.of(design)
                .scatter(design.months())
                .map(Overdispersion::phi)
                .orElse(Power.USUAL_OVERDISPERSION);
    }

    /** The mean gap after is held against the largest that placebos with such a fit seldom pass. */
    private Finding finding(SyntheticControl control, double[][] rates, int start) {
        double[] ratios = control.placebos().stream()
                .mapToDouble(SyntheticControl.Placebo::ratio)
                .sorted()
                .toArray();
        int place = Math.min(ratios.length - 1, (int) Math.ceil((1 - thresholds.alpha()) * ratios.length));
        double reach = Math.sqrt(ratios[place]) * control.fit().rmseBefore();
        double mean = Arrays.stream(control.synthetic(), start, control.synthetic().length)
                .average()
                .orElseThrow();
        Demand.that(mean > 0, "The other areas have no event after the start.");
        double seen = Arrays.stream(rates[0], start, rates[0].length).average().orElseThrow();
        double observed = Areas.of(design).cells().treated().after();
        return new Finding(
                Approach.SYNTHETIC_CONTROL,
                observed,
                seen > 0 ? observed * mean / seen : mean,
                Areas.of(design).cells().treated().before(),
                seen / mean,
                Math.max(0, (seen - reach) / mean),
                (seen + reach) / mean,
                control.p());
    }

    /** Events by exposure in spans of so many months, counted from the start in both directions; those with the model together first. */
    private double[][] rates(int span) {
        var rows = new ArrayList<double[]>();
        rows.add(rates(design.treated(), span));
        design.compared().forEach(site -> rows.add(rates(List.of(site), span)));
        return rows.toArray(double[][]::new);
    }

    private double[] rates(List<Site> sites, int span) {
        int before = design.start() / span;
        int after = (design.months() - design.start()) / span;
        double[] rates = new double[before + after];
        for (int i = 0; i < rates.length; i++) {
            int from = design.start() + (i - before) * span;
            double count = 0;
            double exposure = 0;
            for (var site : sites) {
                for (int month = from; month < from + span; month++) {
                    count += site.count(month);
                    exposure += site.exposure(month);
                }
            }
            rates[i] = count / exposure;
        }
        return rates;
    }
}
