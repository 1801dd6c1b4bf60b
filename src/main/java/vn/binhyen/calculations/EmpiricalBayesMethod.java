package vn.binhyen.calculations;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.binhyen.evaluation.EmpiricalBayes;

/** What a site that was chosen for its bad years was to be expected to have. */
final class EmpiricalBayesMethod implements Method {

    @Override
    public String key() {
        return "empirical-bayes";
    }

    @Override
    public Map<String, Object> compute(Input input) {
        double[] counts = input.has("count") ? new double[] {input.number("count")} : input.numberOrNumbers("counts");
        var site = EmpiricalBayes.of(
                expected(input, counts.length), input.number("phi_per_length"), input.number("length", 1), counts);
        var told = new LinkedHashMap<String, Object>();
        told.put("mu_total", site.expectedOfSuch());
        told.put("w", site.weight());
        told.put("est", site.estimate());
        told.put("sd", site.deviation());
        told.put("per_year", site.perYear());
        told.put("sd_year", site.perYearDeviation());
        told.put("per_year_len", site.perYearAndLength());
        told.put("sd_year_len", site.perYearAndLengthDeviation());
        told.put("observed", Arrays.stream(counts).sum());
        return told;
    }

    /** One number for all years, or one for each. */
    private static double[] expected(Input input, int years) {
        if (input.isList("mu_per_year_per_length")) return input.numbers("mu_per_year_per_length", years);
        double[] expected = new double[years];
        Arrays.fill(expected, input.number("mu_per_year_per_length"));
        return expected;
    }
}
