package vn.binhyen.calculations;

import java.util.Arrays;
import java.util.Map;
import vn.binhyen.evaluation.MaxSprt;

/** Critical values of the maximised sequential probability ratio test. */
final class MaxSprtMethod implements Method {

    @Override
    public String key() {
        return "maxsprt";
    }

    @Override
    public Map<String, Object> compute(Input input) {
        var wanted = input.under("maxsprt");
        double alpha = wanted.number("alpha", 0.05);
        int least = wanted.whole("M", 1);
        double[] values = Arrays.stream(wanted.numberOrNumbers("T"))
                .map(longest -> MaxSprt.criticalValue(longest, alpha, least))
                .toArray();
        return Map.of("maxsprt_cv", Answer.list(values));
    }
}
