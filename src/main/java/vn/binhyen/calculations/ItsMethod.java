package vn.binhyen.calculations;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import vn.binhyen.evaluation.InterruptedSeries;
import vn.binhyen.evaluation.InterruptedSeries.Model;
import vn.binhyen.evaluation.Unusable;

/** The interrupted time series of one site. */
final class ItsMethod implements Method {

    @Override
    public String key() {
        return "its";
    }

    @Override
    public Map<String, Object> compute(Input input) {
        return input.has("data") ? ofFile(input) : listed(input);
    }

    private static Map<String, Object> ofFile(Input input) {
        var table = input.table("data");
        String[] texts = table.texts(input.text("time"));
        var scale = TimeScale.of(texts);
        long[] times = scale.numbers(texts);
        int[] order = IntStream.range(0, times.length)
                .boxed()
                .sorted(Comparator.comparingLong(row -> times[row]))
                .mapToInt(row -> row)
                .toArray();
        requireSteps(times, order);
        long first = times[order[0]];
        long interruption = scale.number(input.name("interruption"));
        long step = times[order[1]] - first;
        double[] counts = sorted(table.numbers(input.text("outcome")), order);
        double[] exposure =
                input.has("exposure") ? sorted(table.numbers(input.text("exposure")), order) : ones(counts.length);
        int place = Math.clamp(Math.ceilDiv(interruption - first, step), -1, counts.length);
        return told(
                Effects.of(input), InterruptedSeries.fit(counts, exposure, model(input, place, scale.phase(first))));
    }

    private static void requireSteps(long[] times, int[] order) {
        if (order.length < 2) throw new Unusable("One month alone has no before and after.");
        long step = times[order[1]] - times[order[0]];
        for (int i = 1; i < order.length; i++) {
            if (times[order[i]] == times[order[i - 1]])
                throw new Unusable("A time appears twice: one site has one series.");
            if (times[order[i]] - times[order[i - 1]] != step)
                throw new Unusable("Months are missing: zeros must be explicit.");
        }
    }

    private static double[] sorted(double[] values, int[] order) {
        return Arrays.stream(order).mapToDouble(row -> values[row]).toArray();
    }

    /** Counts in the case itself; the interruption is then the number of the first month after, from 1 on. */
    private static Map<String, Object> listed(Input input) {
        double[] counts = input.numbers("counts");
        double[] exposure = input.has("exposure") ? input.numbers("exposure", counts.length) : ones(counts.length);
        return told(
                Effects.of(input),
                InterruptedSeries.fit(counts, exposure, model(input, input.whole("interruption") - 1, 1)));
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static Model model(Input input, int interruption, double phase) {
        double period = input.number("period", 12);
        return new Model(
                interruption,
                period,
                input.whole("harmonics", period > 0 && period < 4 ? (int) (period / 2) : 2),
                input.whole("lag", 3),
                input.flag("slope_change", false),
                phase);
    }

    private static Map<String, Object> told(Effects shape, InterruptedSeries found) {
        var told = new LinkedHashMap<String, Object>();
        told.put("terms", found.names());
        told.put("estimate", Answer.list(found.coefficients()));
        told.put("se_quasi", Answer.list(found.errors()));
        told.put("se_newey_west", Answer.list(found.robust()));
        told.put("dispersion", found.dispersion().value());
        told.put("df", found.dispersion().degreesOfFreedom());
        var step = shape.ratio(found.step());
        told.put("log_rr", step.getOrDefault("log_rirr", Answer.NONE));
        told.put("rr", step.getOrDefault("rirr", Answer.NONE));
        for (var name : new String[] {"se", "ci", "p", "pct"}) told.put(name, step.getOrDefault(name, Answer.NONE));
        told.put("expected", Answer.list(found.expected()));
        told.put("without_step", Answer.list(found.without()));
        told.put("means", "Something changed at that time; a series without comparison does not tell because of what.");
        return told;
    }
}
