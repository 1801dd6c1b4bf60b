package vn.binhyen.calculations;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.binhyen.evaluation.Counts;
import vn.binhyen.evaluation.DisplacementDifference;
import vn.binhyen.evaluation.DisplacementDifference.Area;
import vn.binhyen.evaluation.FourCells;
import vn.binhyen.evaluation.Overdispersion;
import vn.binhyen.evaluation.Power;
import vn.binhyen.evaluation.RateRatio;
import vn.binhyen.evaluation.Unusable;

/** The relative incident rate ratio, for each over-dispersion that is asked for, or for the one that the months show. */
final class RirrMethod implements Method {

    private static final Counts ONE = new Counts(1, 1);

    @Override
    public String key() {
        return "rirr";
    }

    @Override
    public Map<String, Object> compute(Input input) {
        var told = new LinkedHashMap<String, Object>();
        if (input.has("treated") || !input.has("res_to_percent")) told.putAll(ratios(input));
        if (input.has("res_to_percent")) {
            double[] percents = Arrays.stream(input.numbers("res_to_percent"))
                    .map(RateRatio::reductionPercent)
                    .toArray();
            told.put("res_to_percent", Answer.list(percents));
        }
        return told;
    }

    private static Map<String, Object> ratios(Input input) {
        double alpha = input.number("alpha", 0.05);
        boolean monthly = input.isListOfLists("treated");
        var cells = monthly ? summed(input) : given(input);
        double[] phis = phis(input, monthly);
        var told = new LinkedHashMap<>(told(RateRatio.of(cells, phis[0], alpha)));
        told.put("phi", phis[0]);
        told.put("phi_from", from(input, monthly));
        for (double phi : phis) told.put("phi" + shown(phi), told(RateRatio.of(cells, phi, alpha)));
        told.put("wdd", difference(cells));
        return told;
    }

    private static double[] phis(Input input, boolean monthly) {
        if (input.has("phi")) return input.numberOrNumbers("phi");
        if (!monthly) return new double[] {Power.USUAL_OVERDISPERSION};
        double[][] treated = input.rows("treated");
        double[][] control = input.rows("control");
        return new double[] {
            Overdispersion.of(new double[][] {treated[0], control[0]}, new double[][] {treated[1], control[1]})
                    .phi()
        };
    }

    private static String from(Input input, boolean monthly) {
        if (input.has("phi")) return "given";
        return monthly ? "months" : "assumed";
    }

    private static FourCells given(Input input) {
        return new FourCells(
                input.counts("treated"),
                input.counts("control"),
                input.has("treated_exposure") ? input.counts("treated_exposure") : ONE,
                input.has("control_exposure") ? input.counts("control_exposure") : ONE);
    }

    /** The sums of the months before and after, over as many months. */
    private static FourCells summed(Input input) {
        double[][] treated = input.rows("treated");
        double[][] control = input.rows("control");
        if (treated.length != 2 || control.length != 2)
            throw new Unusable("Months are given as two lists for each area, those before and those after.");
        if (treated[0].length != control[0].length || treated[1].length != control[1].length)
            throw new Unusable("Both areas need the same months.");
        var months = new Counts(treated[0].length, treated[1].length);
        return new FourCells(sum(treated), sum(control), months, months);
    }

    private static Counts sum(double[][] periods) {
        return new Counts(
                Arrays.stream(periods[0]).sum(), Arrays.stream(periods[1]).sum());
    }

    private static Map<String, Object> told(RateRatio ratio) {
        var told = new LinkedHashMap<String, Object>();
        told.put("log_rirr", ratio.logRatio());
        told.put("rirr", ratio.ratio());
        told.put("res", ratio.relativeEffect());
        told.put("se", ratio.error());
        told.put("ci", Answer.list(ratio.interval()));
        told.put("p", ratio.p());
        told.put("pct", ratio.percent());
        return told;
    }

    private static Map<String, Object> difference(FourCells cells) {
        var difference = DisplacementDifference.of(
                        new Area(cells.treated(), 1, scaled(cells.treatedExposure())),
                        new Area(cells.control(), 1, scaled(cells.controlExposure())))
                .local();
        var told = new LinkedHashMap<String, Object>();
        told.put("est", difference.estimate());
        told.put("se", difference.error());
        told.put("z", difference.deviation());
        return told;
    }

    /** The period afterwards counts as one: the difference is in events of that period. */
    private static Counts scaled(Counts exposure) {
        return new Counts(exposure.before() / exposure.after(), 1);
    }

    private static String shown(double phi) {
        return phi == Math.rint(phi) ? Long.toString((long) phi) : Double.toString(phi);
    }
}
