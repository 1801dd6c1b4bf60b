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
        var shape = Effects.of(input);
        var answer = new ImputedAnswer(shape::difference, false);
        var effects = LinearImputation.estimate(read.panel());
        var overall = shape.difference(effects.overall());
        var told = new LinkedHashMap<String, Object>();
        told.put("att", effects.overall().estimate());
        told.put("by_event_time", byEventTime(effects, read));
        told.put("n_treated_observations", effects.totals().rows());
        told.put("imputation", new LinkedHashMap<>(told));
        overall.remove("estimate");
        told.putAll(overall);
        told.putAll(answer.of(effects, read));
        return told;
    }

    private static Map<String, Object> byEventTime(ImputedEffects effects, PanelInput read) {
        var told = new LinkedHashMap<String, Object>();
        for (var point : effects.eventStudy()) {
            var effect = point.effect();
            if (point.eventTime() >= 0 && effect != null)
                told.put("" + read.eventTime(point.eventTime()), effect.estimate());
        }
        return told;
    }
}
