package vn.binhyen.calculations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.DoubleStream;
import vn.binhyen.evaluation.CusumLimit;
import vn.binhyen.evaluation.RunLength;

/** Run lengths of the Poisson CUSUM, and the limit of a likelihood CUSUM for months with expected numbers of their own. */
final class ArlMethod implements Method {

    @Override
    public String key() {
        return "arl";
    }

    @Override
    public Map<String, Object> compute(Input input) {
        var wanted = input.under("arl");
        return wanted.has("expected") ? limit(wanted) : lengths(wanted);
    }

    private static Map<String, Object> lengths(Input wanted) {
        double limit = wanted.number("h");
        double reference = wanted.number("k");
        double[] means = wanted.numberOrNumbers("theta");
        double[] headStarts = DoubleStream.of(means)
                .map(mean -> RunLength.withHeadStart(limit, reference, mean))
                .toArray();
        var told = new LinkedHashMap<String, Object>();
        told.put(
                "arl",
                DoubleStream.of(means)
                        .mapToObj(mean -> RunLength.of(limit, reference, mean))
                        .toList());
        told.put("arl_fir", Answer.list(headStarts));
        for (int i = 0; i < means.length; i++)
            told.put("arl_fir_theta_" + Double.toString(means[i]).replace('.', '_'), headStarts[i]);
        return told;
    }

    private static Map<String, Object> limit(Input wanted) {
        double[] expected = wanted.numbers("expected");
        var limit = new CusumLimit(EProcessMethod.cusum(wanted, expected), expected);
        double needed = limit.of(wanted.number("arl0", 60));
        var told = new LinkedHashMap<String, Object>();
        told.put("h", needed);
        told.put("arl0", limit.runLength(needed));
        return told;
    }
}
