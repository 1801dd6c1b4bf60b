package vn.binhyen.calculations;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.binhyen.evaluation.ImputedEffects;
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
        var shape = Effects.of(input);
        var answer = new ImputedAnswer(shape::ratio, true);
        var effects = PoissonImputation.estimate(read.panel());
        var told = new LinkedHashMap<String, Object>(shape.ratio(effects.overall()));
        told.putAll(answer.totals(effects.totals()));
        told.put("n_treated_observations", effects.totals().rows());
        told.put("by_event_time", byEventTime(effects, read));
        told.putAll(answer.of(effects, read));
        return told;
    }

    private static Map<String, Object> byEventTime(ImputedEffects effects, PanelInput read) {
        var told = new LinkedHashMap<String, Object>();
        for (var point : effects.eventStudy()) {
            var effect = point.effect();
            if (point.eventTime() >= 0)
                told.put(
                        "" + read.eventTime(point.eventTime()),
                        Answer.orNone(effect == null ? null : effect.estimate()));
        }
        return told;
    }
}
