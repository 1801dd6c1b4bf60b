package vn.binhyen.calculations;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.binhyen.evaluation.NegativeBinomial;

/** Negative-binomial regression, such as of reference sites. */
final class NegativeBinomialMethod implements Method {

    @Override
    public String key() {
        return "negative-binomial";
    }

    @Override
    public Map<String, Object> compute(Input input) {
        var table = input.table("data");
        var design = DesignColumns.read(input, table);
        double[] counts = DesignColumns.outcome(input, table);
        var fit = NegativeBinomial.fit(design.columns(), counts, exposure(input, table));
        var told = new LinkedHashMap<String, Object>();
        told.put("terms", design.names());
        told.put("estimate", Answer.list(fit.coefficients()));
        told.put("se", Answer.list(fit.standardErrors()));
        told.put("theta", fit.dispersion().theta());
        told.put("theta_se", fit.dispersion().standardError());
        told.put("phi", fit.dispersion().theta());
        told.put("alpha", 1 / fit.dispersion().theta());
        told.put("loglik", fit.logLikelihood());
        told.put("two_loglik", 2 * fit.logLikelihood());
        told.put("n", counts.length);
        if (input.flag("fitted", false)) told.put("fitted", Answer.list(fit.fitted()));
        return told;
    }

    /** Its own column, or the exponential of an offset's. */
    private static double[] exposure(Input input, Table table) {
        if (input.has("exposure")) return table.numbers(input.text("exposure"));
        if (input.has("offset"))
            return Arrays.stream(table.numbers(input.text("offset")))
                    .map(Math::exp)
                    .toArray();
        double[] ones = new double[table.size()];
        Arrays.fill(ones, 1);
        return ones;
    }
}
