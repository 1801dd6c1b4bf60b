package vn.binhyen.calculations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import vn.binhyen.evaluation.RateDifferenceTest;
import vn.binhyen.evaluation.Unusable;

/** The E-test of pairs of counts. */
final class ETestMethod implements Method {

    @Override
    public String key() {
        return "e-test";
    }

    @Override
    public Map<String, Object> compute(Input input) {
        double[][] pairs = input.isListOfLists("pairs") ? input.rows("pairs") : new double[][] {input.numbers("pairs")};
        var tests = IntStream.range(0, pairs.length)
                .mapToObj(i -> test(pairs[i], exposure(input, i, pairs.length)))
                .toList();
        var told = new LinkedHashMap<String, Object>();
        told.put("p", tests.stream().map(RateDifferenceTest::p).toList());
        told.put("p_pooled", tests.stream().map(RateDifferenceTest::pooledP).toList());
        told.put("statistic", tests.stream().map(RateDifferenceTest::statistic).toList());
        return told;
    }

    private static RateDifferenceTest test(double[] pair, double[] exposure) {
        if (pair.length != 2) throw new Unusable("Each of “pairs” has to be two counts.");
        return RateDifferenceTest.of(pair[0], exposure[0], pair[1], exposure[1]);
    }

    /** One number for all, two for each pair's first and second, or such a two for every pair. */
    private static double[] exposure(Input input, int pair, int pairs) {
        if (!input.has("exposure")) return new double[] {1, 1};
        if (!input.isList("exposure")) return new double[] {input.number("exposure"), input.number("exposure")};
        if (!input.isListOfLists("exposure")) return input.numbers("exposure", 2);
        double[][] each = input.rows("exposure");
        if (each.length != pairs || each[pair].length != 2)
            throw new Unusable("“exposure” has to be two numbers, or two for each pair.");
        return each[pair];
    }
}
