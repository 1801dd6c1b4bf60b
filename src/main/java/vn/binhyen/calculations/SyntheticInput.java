package vn.binhyen.calculations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.binhyen.evaluation.Unusable;

/** Units × times of a file, the treated unit first, in the windows before and after that the case names. */
final class SyntheticInput {

    private final Table table;
    private final TimeScale scale;
    private final String[] unitOfRow;
    private final long[] timeOfRow;
    private final List<String> units;
    private final long[] times;
    private final int before;
    private final double[][] outcome;

    private SyntheticInput(Input input) {
        table = input.table("data");
        unitOfRow = table.texts(input.text("unit"));
        String[] texts = table.texts(input.text("time"));
        scale = TimeScale.of(texts);
        timeOfRow = scale.numbers(texts);
        units = units(input);
        long[] pre = window(input, "pre");
        long[] post = window(input, "post");
        if (post[0] <= pre[1]) throw new Unusable("“post” has to begin after “pre” ends.");
        times = Arrays.stream(timeOfRow)
                .distinct()
                .sorted()
                .filter(time -> within(time, pre) || within(time, post))
                .toArray();
        before = (int) Arrays.stream(times).filter(time -> within(time, pre)).count();
        outcome = outcome(input);
    }

    static SyntheticInput read(Input input) {
        return new SyntheticInput(input);
    }

    private List<String> units(Input input) {
        var treated = input.name("treated");
        var donors = new TreeSet<>(input.has("donors") ? input.names("donors") : Arrays.asList(unitOfRow));
        if (!Arrays.asList(unitOfRow).contains(treated)) throw new Unusable("The data have no unit “" + treated + "”.");
        donors.remove(treated);
        var units = new ArrayList<>(List.of(treated));
        units.addAll(donors);
        return units;
    }

    /** First and last of a list of times. */
    private long[] window(Input input, String field) {
        var named = input.isList(field) ? input.names(field) : List.of(input.name(field));
        long[] sorted = named.stream().mapToLong(scale::number).sorted().toArray();
        return new long[] {sorted[0], sorted[sorted.length - 1]};
    }

    private static boolean within(long time, long[] window) {
        return time >= window[0] && time <= window[1];
    }

    private double[][] outcome(Input input) {
        double[] values = table.numbersOr(input.text("outcome"), Double.NaN);
        if (input.has("exposure")) {
            double[] exposure = table.numbers(input.text("exposure"));
            for (int row = 0; row < values.length; row++) values[row] /= exposure[row];
        }
        double[][] found = new double[units.size()][times.length];
        for (double[] row : found) Arrays.fill(row, Double.NaN);
        var places = places();
        for (int row = 0; row < values.length; row++) {
            int time = Arrays.binarySearch(times, timeOfRow[row]);
            Integer unit = places.get(unitOfRow[row]);
            if (unit == null || time < 0) continue;
            if (!Double.isNaN(found[unit][time])) throw new Unusable("“" + unitOfRow[row] + "” has a time twice.");
            found[unit][time] = values[row];
        }
        for (int unit = 0; unit < found.length; unit++) requireComplete(units.get(unit), found[unit]);
        return found;
    }

    private Map<String, Integer> places() {
        var places = new LinkedHashMap<String, Integer>();
        for (int unit = 0; unit < units.size(); unit++) places.put(units.get(unit), unit);
        return places;
    }

    private static void requireComplete(String unit, double[] series) {
        if (Arrays.stream(series).anyMatch(value -> !Double.isFinite(value))) {
            throw new Unusable("“" + unit + "” needs an outcome for every time before and after.");
        }
    }

    /** Units × predictors: each a column averaged over the time before, or over a window of its own; empty fields are left out. */
    double[][] predictors(Input input) {
        var columns = input.list("predictors", "column");
        double[][] predictors = new double[units.size()][columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            double[] means = means(columns.get(i));
            for (int unit = 0; unit < means.length; unit++) predictors[unit][i] = means[unit];
        }
        return predictors;
    }

    private double[] means(Input predictor) {
        long from = predictor.has("from") ? scale.number(predictor.name("from")) : times[0];
        long to = predictor.has("to") ? scale.number(predictor.name("to")) : times[before - 1];
        double[] values = table.numbersOr(predictor.text("column"), Double.NaN);
        var places = places();
        double[] sums = new double[units.size()];
        int[] counts = new int[units.size()];
        for (int row = 0; row < values.length; row++) {
            Integer unit = places.get(unitOfRow[row]);
            if (unit == null || Double.isNaN(values[row]) || timeOfRow[row] < from || timeOfRow[row] > to) continue;
            sums[unit] += values[row];
            counts[unit]++;
        }
        return IntStream.range(0, sums.length)
                .mapToDouble(unit -> {
                    if (counts[unit] == 0) throw new Unusable("“" + units.get(unit) + "” lacks a predictor.");
                    return sums[unit] / counts[unit];
                })
                .toArray();
    }

    double[][] outcome() {
        return outcome;
    }

    int before() {
        return before;
    }

    List<String> units() {
        return units;
    }

    List<Object> times() {
        return Arrays.stream(times).mapToObj(scale::told).toList();
    }
}
