package vn.binhyen.calculations;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.evaluation.ImputedEffects;
import vn.binhyen.evaluation.ImputedEffects.Totals;
import vn.binhyen.evaluation.PoissonImputation;

/** Difference-in-differences by imputation for counts. */
final class DidPoissonMethod implements Method {

    @Override
    public String key() {
        return "did-poisson";
    }

    @Override
    public Map<String, Object> compute(Input input) {
        var read = PanelInput.read(input);
        var effects = PoissonImputation.estimate(read.panel());
        var told = new LinkedHashMap<String, Object>(Effects.ratio(effects.overall()));
        totals(told, effects.totals());
        told.put("n_treated_observations", effects.totals().rows());
        told.put("by_event_time", byEventTime(effects));
        told.put(
                "event_study",
                effects.eventStudy().stream().map(DidPoissonMethod::point).toList());
        told.put("pre_trend", Effects.preTrend(effects.preTrend()));
        told.put(
                "cohorts",
                effects.cohorts().stream()
                        .map(cohort -> cohort(cohort, read.scale()))
                        .toList());
        told.putAll(Effects.sample(effects.sample(), read.scale()));
        return told;
    }

    private static Map<String, Object> byEventTime(ImputedEffects effects) {
        var told = new LinkedHashMap<String, Object>();
        for (var point : effects.eventStudy()) {
            var effect = point.effect();
            if (point.eventTime() >= 0)
                told.put("" + point.eventTime(), Answer.orNone(effect == null ? null : effect.estimate()));
        }
        return told;
    }

    private static Map<String, Object> point(ImputedEffects.AtEventTime point) {
        var told = new LinkedHashMap<String, Object>();
        told.put("event_time", point.eventTime());
        told.putAll(Effects.ratio(point.effect()));
        totals(told, point.totals());
        return told;
    }

    private static Map<String, Object> cohort(ImputedEffects.OfCohort cohort, TimeScale scale) {
        var told = new LinkedHashMap<String, Object>();
        told.put("cohort", scale.told(cohort.cohort()));
        told.put("time", scale.told(cohort.time()));
        told.putAll(Effects.ratio(cohort.effect()));
        totals(told, cohort.totals());
        return told;
    }

    private static void totals(Map<String, Object> told, @Nullable Totals totals) {
        if (totals == null) return;
        told.put("observed", totals.observed());
        told.put("expected", totals.expected());
        told.put("prevented", totals.prevented());
    }
}
