package vn.binhyen.calculations;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.binhyen.evaluation.ImputedEffects;
import vn.binhyen.evaluation.LinearImputation;

/** Difference-in-differences by imputation for rates and scores. */
final class DidLinearMethod implements Method {

    @Override
    public String key() {
        return "did-linear";
    }

    @Override
    public Map<String, Object> compute(Input input) {
        var read = PanelInput.read(input);
        var effects = LinearImputation.estimate(read.panel());
        var overall = Effects.difference(effects.overall());
        var told = new LinkedHashMap<String, Object>();
        told.put("att", effects.overall().estimate());
        told.put("by_event_time", byEventTime(effects));
        told.put("n_treated_observations", effects.totals().rows());
        told.put("imputation", new LinkedHashMap<>(told));
        overall.remove("estimate");
        told.putAll(overall);
        told.put(
                "event_study",
                effects.eventStudy().stream().map(DidLinearMethod::point).toList());
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
            if (point.eventTime() >= 0 && effect != null) told.put("" + point.eventTime(), effect.estimate());
        }
        return told;
    }

    private static Map<String, Object> point(ImputedEffects.AtEventTime point) {
        var told = new LinkedHashMap<String, Object>();
        told.put("event_time", point.eventTime());
        told.putAll(Effects.difference(point.effect()));
        return told;
    }

    private static Map<String, Object> cohort(ImputedEffects.OfCohort cohort, TimeScale scale) {
        var told = new LinkedHashMap<String, Object>();
        told.put("cohort", scale.told(cohort.cohort()));
        told.put("time", scale.told(cohort.time()));
        told.putAll(Effects.difference(cohort.effect()));
        return told;
    }
}
