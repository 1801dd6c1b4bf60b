package vn.binhyen.calculations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.evaluation.Effect;
import vn.binhyen.evaluation.SunAbraham;

/** The event study of Sun and Abraham. */
final class SunAbrahamMethod implements Method {

    @Override
    public String key() {
        return "sun-abraham";
    }

    @Override
    public Map<String, Object> compute(Input input) {
        var read = PanelInput.read(input);
        var shape = Effects.of(input);
        var study = SunAbraham.estimate(read.panel());
        var terms = study.terms();
        var told = new LinkedHashMap<String, Object>();
        told.put(
                "terms",
                terms.stream()
                        .map(term -> read.time() + "::" + read.eventTime(term.eventTime()))
                        .toList());
        told.put(
                "estimate", terms.stream().map(term -> term.effect().estimate()).toList());
        told.put(
                "se_cluster_unit",
                errors(terms.stream().map(SunAbraham.Term::effect).toList()));
        told.put("att", study.overall().estimate());
        told.put("att_se", error(study.overall()));
        told.put("sun_abraham", new LinkedHashMap<>(told));
        told.put(
                "event_time",
                terms.stream().map(term -> read.eventTime(term.eventTime())).toList());
        told.put("overall", shape.difference(study.overall()));
        told.put(
                "event_study",
                terms.stream().map(term -> point(shape, term, read)).toList());
        told.put("compared_with", study.comparedWithNever() ? "never treated" : "last cohort before its adoption");
        told.put("unused_units", study.unusedUnits());
        return told;
    }

    private static Map<String, Object> point(Effects shape, SunAbraham.Term term, PanelInput read) {
        var told = new LinkedHashMap<String, Object>();
        told.put("event_time", read.eventTime(term.eventTime()));
        told.putAll(shape.difference(term.effect()));
        return told;
    }

    private static List<Object> errors(List<Effect> effects) {
        return effects.stream().map(SunAbrahamMethod::error).toList();
    }

    private static Object error(@Nullable Effect effect) {
        var precision = effect == null ? null : effect.precision();
        return Answer.orNone(precision == null ? null : precision.standardError());
    }
}
