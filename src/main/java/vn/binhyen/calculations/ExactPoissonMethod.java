package vn.binhyen.calculations;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.binhyen.evaluation.ExactPoisson;
import vn.binhyen.evaluation.Unusable;

/** Exact tests of one rate, of two, or of both kinds side by side. */
final class ExactPoissonMethod implements Method {

    @Override
    public String key() {
        return "exact-poisson";
    }

    @Override
    public Map<String, Object> compute(Input input) {
        if (!input.has("one_sample") && !input.has("two_sample")) return test(input);
        var told = new LinkedHashMap<String, Object>();
        if (input.has("one_sample")) told.put("one", test(input.at("one_sample")));
        if (input.has("two_sample")) told.put("two", test(input.at("two_sample")));
        return told;
    }

    private static Map<String, Object> test(Input input) {
        double[] x = input.numberOrNumbers("x");
        double[] time = input.has("T") ? input.numberOrNumbers("T") : ones(x.length);
        if (x.length > 2 || time.length != x.length)
            throw new Unusable(
                    "“" + input.named("x") + "” and “" + input.named("T") + "” are one number each, or two.");
        double supposed = input.number("r", 1);
        double alpha = input.number("alpha", 0.05);
        return told(
                x.length == 1
                        ? ExactPoisson.one(x[0], time[0], supposed, alpha)
                        : ExactPoisson.two(x[0], time[0], x[1], time[1], supposed, alpha));
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static Map<String, Object> told(ExactPoisson test) {
        var told = new LinkedHashMap<String, Object>();
        told.put("est", Answer.orNone(test.estimate()));
        told.put("ci", List.of(test.low(), Answer.orNone(test.high())));
        told.put("p", test.p());
        return told;
    }
}
