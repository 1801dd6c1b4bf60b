package vn.binhyen.calculations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.evaluation.Effect;
import vn.binhyen.evaluation.ImputedEffects;
import vn.binhyen.evaluation.ImputedEffects.PreTrend;
import vn.binhyen.evaluation.Precision;
import vn.binhyen.evaluation.Unusable;

/**
 * The shapes in which effects and what is known of them are told.
 *
 * @param alpha the share of intervals that may miss
 */
record Effects(double alpha) {

    private static final double USUAL = 0.05;

    static Effects of(Input input) {
        return new Effects(input.number("alpha", USUAL));
    }

    Effects {
        if (!(alpha > 0 && alpha < 1)) throw new Unusable("“alpha” lies between 0 and 1, both excluded.");
    }

    /** A difference with its error, interval and p; null where they do not exist. */
    Map<String, Object> difference(@Nullable Effect effect) {
        var told = new LinkedHashMap<String, Object>();
        told.put("estimate", Answer.orNone(effect == null ? null : effect.estimate()));
        precision(told, precision(effect));
        return told;
    }

    private @Nullable Precision precision(@Nullable Effect effect) {
        var precision = effect == null ? null : effect.precision();
        return precision == null || alpha == USUAL ? precision : precision.within(alpha);
    }

    private static void precision(Map<String, Object> told, @Nullable Precision precision) {
        told.put("se", Answer.orNone(precision == null ? null : precision.standardError()));
        told.put("df", Answer.orNone(precision == null ? null : precision.degreesOfFreedom()));
        told.put("ci", precision == null ? Answer.NONE : List.of(precision.low(), precision.high()));
        told.put("p", Answer.orNone(precision == null ? null : precision.p()));
        var sandwich = precision == null ? null : precision.sandwich();
        if (sandwich != null) told.put("se_cr1", sandwich);
    }

    /** A ratio of rates by its logarithm and by itself; error on the scale of the logarithm, interval on that of the ratio. */
    Map<String, Object> ratio(@Nullable Effect effect) {
        var told = new LinkedHashMap<String, Object>();
        var precision = precision(effect);
        Double ratio = effect == null ? null : Math.exp(effect.estimate());
        told.put("log_rirr", Answer.orNone(effect == null ? null : effect.estimate()));
        told.put("rirr", Answer.orNone(ratio));
        precision(told, precision);
        told.put("log_ci", told.get("ci"));
        if (precision != null) told.put("ci", List.of(Math.exp(precision.low()), Math.exp(precision.high())));
        told.put("pct", Answer.orNone(ratio == null ? null : 100 * (ratio - 1)));
        return told;
    }

    /** @param step how many units of time one step is, by which the slope is told */
    static Object preTrend(@Nullable PreTrend test, long step) {
        if (test == null) return Answer.NONE;
        var told = new LinkedHashMap<String, Object>();
        told.put("F", test.statistic());
        told.put("df1", test.effects());
        told.put("df2", test.degreesOfFreedom());
        told.put("p", test.p());
        told.put("farthest_p", test.farthestP());
        told.put("failed", test.failed());
        told.put("missed_slope", test.missedSlope() / step);
        return told;
    }

    /** What an estimate rests on. */
    static Map<String, Object> sample(ImputedEffects.Sample sample, TimeScale scale) {
        var told = new LinkedHashMap<String, Object>();
        told.put("n", sample.rows());
        told.put("clusters", sample.clusters().all());
        told.put("treated_clusters", sample.clusters().treated());
        told.put("comparison_clusters", sample.clusters().comparison());
        told.put("variance", sample.variance().name());
        told.put("unused_units", sample.unusedUnits());
        told.put("unused_times", sample.unusedMonths().stream().map(scale::told).toList());
        return told;
    }
}
