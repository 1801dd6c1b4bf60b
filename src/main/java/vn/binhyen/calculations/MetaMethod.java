package vn.binhyen.calculations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.evaluation.MetaAnalysis;
import vn.binhyen.evaluation.Pooled;

/** Meta-analysis, by every way side by side, and the one that is used. */
final class MetaMethod implements Method {

    @Override
    public String key() {
        return "meta";
    }

    @Override
    public Map<String, Object> compute(Input input) {
        var studies = Studies.of(input);
        var meta = new MetaAnalysis(studies, input.number("alpha", 0.05));
        var told = new LinkedHashMap<String, Object>();
        told.put("k", studies.size());
        told.put("yi", studies.stream().map(study -> study.effect()).toList());
        told.put("vi", studies.stream().map(study -> study.variance()).toList());
        told.put("FE", told(meta.fixed()));
        if (meta.allowsRandomEffects()) random(told, meta);
        told.put("used", told(meta.usual()));
        told.put("used_method", meta.allowsRandomEffects() ? "REML_HKSJ" : "FE");
        told.put("notes", notes(studies.size()));
        return told;
    }

    private static void random(Map<String, Object> told, MetaAnalysis meta) {
        double moments = meta.dersimonianLaird();
        double likelihood = meta.restrictedLikelihood();
        told.put("DL", told(meta.wald(moments)));
        told.put("REML", told(meta.wald(likelihood)));
        put(told, "REML_HKSJ", meta.hartungKnapp(likelihood));
        put(told, "DL_HKSJ", meta.hartungKnapp(moments));
    }

    private static void put(Map<String, Object> told, String name, @Nullable Pooled pooled) {
        if (pooled != null) told.put(name, told(pooled));
    }

    private static List<String> notes(int k) {
        var notes = new ArrayList<String>();
        if (k < 3)
            notes.add("With two places only the fixed effect is told, and nothing is foretold of the next place.");
        if (k < MetaAnalysis.FEW) notes.add("With fewer than five places the variance between them cannot be judged.");
        return notes;
    }

    private static Map<String, Object> told(Pooled pooled) {
        var told = new LinkedHashMap<String, Object>();
        told.put("est", pooled.estimate());
        told.put("se", pooled.error());
        told.put("zval", pooled.deviation());
        told.put("pval", pooled.p());
        told.put("ci", Answer.list(pooled.interval()));
        told.put("tau2", pooled.tauSquared());
        told.put("Q", pooled.q());
        told.put("Qp", pooled.qP());
        told.put("I2", pooled.iSquared());
        told.put("H2", pooled.hSquared());
        var prediction = pooled.prediction();
        told.put("pi", prediction == null ? Map.of() : Answer.list(prediction));
        return told;
    }
}
