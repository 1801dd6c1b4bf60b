package vn.binhyen.calculations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.binhyen.evaluation.SyntheticControl;

/** Synthetic control by the outcome before, and by predictors where they are given: both are told, neither is picked. */
final class SyntheticControlMethod implements Method {

    @Override
    public String key() {
        return "synthetic-control";
    }

    @Override
    public Map<String, Object> compute(Input input) {
        var read = SyntheticInput.read(input);
        var byOutcome = told(read, SyntheticControl.estimate(read.outcome(), read.before(), null), "outcome before");
        if (!input.has("predictors")) return byOutcome;
        double[][] predictors = read.predictors(input);
        var told = new LinkedHashMap<>(
                told(read, SyntheticControl.estimate(read.outcome(), read.before(), predictors), "predictors"));
        told.put("by_outcome", byOutcome);
        return told;
    }

    private static Map<String, Object> told(SyntheticInput read, SyntheticControl found, String specification) {
        var fit = found.fit();
        var told = new LinkedHashMap<String, Object>();
        told.put("specification", specification);
        told.put("weights", weights(read, found));
        var importance = found.importance();
        if (importance != null) told.put("importance", Answer.list(importance));
        told.put("effect", fit.effect());
        told.put("att", fit.effect());
        told.put("pre_rmse", fit.rmseBefore());
        told.put("post_rmse", fit.rmseAfter());
        told.put("ratio", fit.ratio());
        told.put("rank", found.rank());
        told.put("p", found.p());
        told.put("smallest_p", 1.0 / (found.placebos().size() + 1));
        told.put("donors", found.placebos().size());
        told.put("can_reach_5_percent", found.canShow());
        told.put("usable", fit.isUsable());
        told.put("months_outside_donors", fit.monthsOutside());
        told.put("time", read.times());
        told.put("synthetic", Answer.list(found.synthetic()));
        told.put("gaps", Answer.list(found.gaps()));
        told.put(
                "placebos",
                found.placebos().stream().map(placebo -> placebo(read, placebo)).toList());
        told.put("notes", notes(found));
        return told;
    }

    private static Map<String, Object> weights(SyntheticInput read, SyntheticControl found) {
        var weights = new LinkedHashMap<String, Object>();
        for (int j = 0; j < found.weights().length; j++)
            weights.put(read.units().get(j + 1), found.weights()[j]);
        return weights;
    }

    private static Map<String, Object> placebo(SyntheticInput read, SyntheticControl.Placebo placebo) {
        var told = new LinkedHashMap<String, Object>();
        told.put("unit", read.units().get(placebo.donor()));
        told.put("pre_rmse", placebo.rmseBefore());
        told.put("ratio", placebo.ratio());
        return told;
    }

    private static List<String> notes(SyntheticControl found) {
        var notes = new ArrayList<String>();
        if (!found.fit().isUsable()) {
            notes.add(
                    "The mixture does not follow the treated unit before its start, so its gap afterwards shows nothing.");
        }
        if (!found.canShow()) notes.add("With fewer than 19 donors no result can be told from chance at 5 %.");
        return notes;
    }
}
