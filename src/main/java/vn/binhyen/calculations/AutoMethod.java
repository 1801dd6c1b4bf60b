package vn.binhyen.calculations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.binhyen.evaluation.DecisionTree;
import vn.binhyen.evaluation.Differences;
import vn.binhyen.evaluation.DisplacementDifference;
import vn.binhyen.evaluation.Finding;
import vn.binhyen.evaluation.Judgement;
import vn.binhyen.evaluation.Note;
import vn.binhyen.evaluation.PlainWords;
import vn.binhyen.evaluation.Refusal;
import vn.binhyen.evaluation.Thresholds;

/** A design with its data through the whole tree of decisions. */
final class AutoMethod implements Method {

    @Override
    public String key() {
        return "auto";
    }

    @Override
    public Map<String, Object> compute(Input input) {
        var design = new DesignInput(input).design();
        var judgement = DecisionTree.judge(design, Thresholds.USUAL, input.whole("seed", 1));
        var told = new LinkedHashMap<String, Object>();
        told.put("verdict", judgement.verdict().name());
        told.put("level", judgement.level().level());
        told.put("wording_level", judgement.level().wording());
        told.put("method", word(judgement.approach()));
        told.put("gates", judgement.refusals().stream().map(AutoMethod::gate).toList());
        judgement.finding().ifPresent(finding -> told.put("effect", effect(finding, judgement)));
        told.put(
                "others",
                judgement.others().stream()
                        .map(other -> effect(other, judgement))
                        .toList());
        judgement.differences().ifPresent(differences -> told.put("wdd", differences(differences)));
        told.put("missed_slope", Answer.orNone(judgement.missedSlope().orElse(null)));
        told.put("notes", judgement.notes().stream().map(AutoMethod::word).toList());
        told.put("words", words(judgement.words()));
        return told;
    }

    private static Map<String, Object> differences(Differences differences) {
        var told = new LinkedHashMap<String, Object>();
        told.put("target", difference(differences.target(), differences.overdispersion()));
        var around = differences.around();
        if (around != null) {
            told.put("displacement", difference(around, differences.overdispersion()));
            told.put("total", difference(differences.total(), differences.overdispersion()));
            told.put("tne", Answer.orNone(differences.totalNetEffect()));
        }
        told.put("phi", differences.overdispersion());
        return told;
    }

    private static Map<String, Object> difference(DisplacementDifference.Effect effect, double overdispersion) {
        double error = effect.error() * Math.sqrt(overdispersion);
        var told = new LinkedHashMap<String, Object>();
        told.put("estimate", effect.estimate());
        told.put("se", error);
        told.put("z", Answer.orNone(error > 0 ? effect.estimate() / error : null));
        return told;
    }

    private static Map<String, Object> gate(Refusal refusal) {
        var told = new LinkedHashMap<String, Object>();
        told.put("gate", word(refusal.gate()));
        told.put("sentence", refusal.sentence());
        return told;
    }

    private static Map<String, Object> effect(Finding finding, Judgement judgement) {
        var told = new LinkedHashMap<String, Object>();
        told.put("method", word(finding.approach()));
        told.put("observed", finding.observed());
        told.put("expected", finding.expected());
        told.put("prevented", finding.expected() - finding.observed());
        told.put("rirr", Answer.orNone(finding.ratio()));
        told.put("ci", List.of(finding.low(), Answer.orNone(finding.high())));
        told.put("p", finding.p());
        var ratio = finding.ratio();
        boolean few = judgement.notes().contains(Note.FEW_EVENTS);
        told.put("pct", ratio == null || few ? Answer.NONE : (Object) (100 * (ratio - 1)));
        return told;
    }

    private static Map<String, Object> words(PlainWords words) {
        var told = new LinkedHashMap<String, Object>();
        told.put("verdict", words.verdict());
        told.put("size", words.size());
        told.put("sure", words.sure());
        told.put("change", words.change());
        return told;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
