package vn.binhyen.calculations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.binhyen.evaluation.Effect;
import vn.binhyen.evaluation.ImputedEffects;
import vn.binhyen.evaluation.ImputedEffects.Totals;

/**
 * What both imputations tell in the same words: effects by months since adoption, by cohort, the test before adoption, the sample.
 *
 * @param told an effect on its scale
 * @param inCounts whether observed and expected are events, and the difference of them was prevented
 */
record ImputedAnswer(Function<@Nullable Effect, Map<String, Object>> told, boolean inCounts) {

    Map<String, Object> of(ImputedEffects effects, PanelInput read) {
        var scale = read.scale();
        var answer = new LinkedHashMap<String, Object>();
        answer.put(
                "event_study",
                effects.eventStudy().stream().map(point -> point(point, read)).toList());
        answer.put("pre_trend", Effects.preTrend(effects.preTrend(), read.step()));
        answer.put("cohorts", cohorts(effects, scale));
        answer.putAll(Effects.sample(effects.sample(), scale));
        return answer;
    }

    private List<Map<String, Object>> cohorts(ImputedEffects effects, TimeScale scale) {
        return effects.cohorts().stream().map(cohort -> cohort(cohort, scale)).toList();
    }

    private Map<String, Object> point(ImputedEffects.AtEventTime point, PanelInput read) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("event_time", read.eventTime(point.eventTime()));
        answer.putAll(told.apply(point.effect()));
        answer.putAll(totals(point.totals()));
        return answer;
    }

    private Map<String, Object> cohort(ImputedEffects.OfCohort cohort, TimeScale scale) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("cohort", scale.told(cohort.cohort()));
        answer.put("time", scale.told(cohort.time()));
        answer.putAll(told.apply(cohort.effect()));
        answer.putAll(totals(cohort.totals()));
        return answer;
    }

    Map<String, Object> totals(@Nullable Totals totals) {
        var answer = new LinkedHashMap<String, Object>();
        if (!inCounts || totals == null) return answer;
        answer.put("observed", totals.observed());
        answer.put("expected", totals.expected());
        answer.put("prevented", totals.prevented());
        return answer;
    }
}
