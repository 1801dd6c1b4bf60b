package vn.binhyen.calculations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.binhyen.evaluation.Counts;
import vn.binhyen.evaluation.DisplacementDifference;
import vn.binhyen.evaluation.DisplacementDifference.Area;
import vn.binhyen.evaluation.DisplacementDifference.Effect;
import vn.binhyen.evaluation.Unusable;

/** The weighted displacement difference, of one kind of events or of several weighted by their harm. */
final class WddMethod implements Method {

    private static final List<String> ROLES = List.of("treated", "control", "displacement", "displacement_control");

    @Override
    public String key() {
        return "wdd";
    }

    @Override
    public Map<String, Object> compute(Input input) {
        double alpha = input.number("alpha", 0.05);
        return input.has("crimes") ? harm(input, alpha) : told(difference(input, input), alpha);
    }

    private static Map<String, Object> harm(Input input, double alpha) {
        var kinds = input.list("crimes");
        var each = kinds.stream().map(kind -> difference(kind, input)).toList();
        var effects = each.stream().map(DisplacementDifference::total).toList();
        var weights = kinds.stream().mapToDouble(kind -> kind.number("weight")).toArray();
        var harm = DisplacementDifference.harm(effects, weights);
        var told = new LinkedHashMap<String, Object>();
        told.put("crimes", each.stream().map(one -> told(one, alpha)).toList());
        told.put("harm", harm.estimate());
        told.put("harm_variance", harm.variance());
        told.put("harm_se", harm.error());
        told.put("harm_z", harm.deviation());
        told.put("harm_p", harm.p());
        told.put("harm_ci", Answer.list(harm.interval(alpha)));
        return told;
    }

    private static Map<String, Object> told(DisplacementDifference difference, double alpha) {
        var total = difference.total();
        var told = new LinkedHashMap<String, Object>();
        told.put("wdd_total", total.estimate());
        told.put("variance", total.variance());
        told.put("se", total.error());
        told.put("z", total.deviation());
        told.put("p", total.p());
        told.put("ci", Answer.list(total.interval(alpha)));
        put(told, "local", difference.local());
        var around = difference.displacement();
        if (around != null) put(told, "displacement", around);
        return told;
    }

    private static void put(Map<String, Object> told, String part, Effect effect) {
        told.put("wdd_" + part, effect.estimate());
        told.put("variance_" + part, effect.variance());
        told.put("se_" + part, effect.error());
    }

    private static DisplacementDifference difference(Input counts, Input weights) {
        var treated = area(counts, weights, "treated");
        var control = area(counts, weights, "control");
        if (!counts.has("displacement") && !counts.has("displacement_control"))
            return DisplacementDifference.of(treated, control);
        if (!counts.has("displacement") || !counts.has("displacement_control"))
            throw new Unusable("A displacement area and its own control area are given together.");
        return DisplacementDifference.of(
                treated, control, area(counts, weights, "displacement"), area(counts, weights, "displacement_control"));
    }

    private static Area area(Input counts, Input weights, String role) {
        var times = weights.has("time_weights") ? weights.counts("time_weights") : new Counts(1, 1);
        return new Area(counts.counts(role), size(weights, role), times);
    }

    /** By role, or as a list in the order of the roles. */
    private static double size(Input weights, String role) {
        if (!weights.has("area_weights")) return 1;
        if (!weights.isList("area_weights")) return weights.at("area_weights").number(role, 1);
        double[] sizes = weights.numbers("area_weights");
        int place = ROLES.indexOf(role);
        if (place >= sizes.length) throw new Unusable("“area_weights” needs one number for each area.");
        return sizes[place];
    }
}
