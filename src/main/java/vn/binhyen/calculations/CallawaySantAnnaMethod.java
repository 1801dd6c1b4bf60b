package vn.binhyen.calculations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import vn.binhyen.evaluation.CallawaySantAnna;
import vn.binhyen.evaluation.CallawaySantAnna.Base;
import vn.binhyen.evaluation.CallawaySantAnna.Control;
import vn.binhyen.evaluation.GroupTimeEffects;
import vn.binhyen.evaluation.GroupTimeEffects.At;
import vn.binhyen.evaluation.Panel;
import vn.binhyen.evaluation.Unusable;

/** Group-time effects of Callaway and Sant'Anna. */
final class CallawaySantAnnaMethod implements Method {

    @Override
    public String key() {
        return "callaway-santanna";
    }

    @Override
    public Map<String, Object> compute(Input input) {
        var read = PanelInput.read(input);
        var shape = Effects.of(input);
        var control = control(input, read.panel());
        var base = base(input);
        var effects = CallawaySantAnna.estimate(read.panel(), control, base);
        var told = new LinkedHashMap<String, Object>();
        told.put("att", effects.simple().estimate());
        told.put("att_se", shape.difference(effects.simple()).getOrDefault("se", Answer.NONE));
        told.put(
                "group_time",
                effects.groupTimes().stream()
                        .map(one -> cell(shape, one, read.scale()))
                        .toList());
        told.put("simple", shape.difference(effects.simple()));
        told.put(
                "dynamic", averages(shape, effects.dynamic(), effects.dynamicOverall(), "event_time", read::eventTime));
        told.put("group", averages(shape, effects.groups(), effects.groupOverall(), "cohort", read.scale()::told));
        told.put(
                "calendar", averages(shape, effects.calendar(), effects.calendarOverall(), "time", read.scale()::told));
        told.put("pre_test", preTest(effects));
        told.put("control", control == Control.NEVER_TREATED ? "never" : "not-yet");
        told.put("base", base == Base.UNIVERSAL ? "universal" : "varying");
        return told;
    }

    /** As asked; otherwise those that never adopt, and where there are none, those that have not yet. */
    private static Control control(Input input, Panel panel) {
        boolean someNever = IntStream.range(0, panel.units()).anyMatch(unit -> panel.adoption(unit) == Panel.NEVER);
        return switch (asked(input, "control", "control_group", someNever ? "never" : "not-yet")) {
            case "never", "nevertreated" -> Control.NEVER_TREATED;
            case "not-yet", "notyettreated" -> Control.NOT_YET_TREATED;
            default -> throw new Unusable("“control” has to be “never” or “not-yet”.");
        };
    }

    /** By our name of the field, or by that of R's {@code did}. */
    private static String asked(Input input, String field, String also, String otherwise) {
        return input.text(field, input.text(also, otherwise));
    }

    private static Base base(Input input) {
        return switch (asked(input, "base", "base_period", "universal")) {
            case "universal" -> Base.UNIVERSAL;
            case "varying" -> Base.VARYING;
            default -> throw new Unusable("“base” has to be “universal” or “varying”.");
        };
    }

    private static Map<String, Object> cell(Effects shape, GroupTimeEffects.GroupTime cell, TimeScale scale) {
        var told = new LinkedHashMap<String, Object>();
        told.put("cohort", scale.told(cell.cohort()));
        told.put("time", scale.told(cell.time()));
        told.putAll(shape.difference(cell.effect()));
        return told;
    }

    private static Map<String, Object> averages(
            Effects shape,
            List<At> averages,
            vn.binhyen.evaluation.Effect overall,
            String name,
            LongFunction<Object> number) {
        var told = new LinkedHashMap<String, Object>();
        told.put("overall", shape.difference(overall));
        told.put(
                "by_" + name,
                averages.stream()
                        .map(average -> average(shape, average, name, number))
                        .toList());
        return told;
    }

    private static Map<String, Object> average(Effects shape, At average, String name, LongFunction<Object> number) {
        var told = new LinkedHashMap<String, Object>();
        told.put(name, number.apply(average.at()));
        told.putAll(shape.difference(average.effect()));
        return told;
    }

    private static Object preTest(GroupTimeEffects effects) {
        var test = effects.preTest();
        return test == null
                ? Answer.NONE
                : Map.of("wald", test.statistic(), "df", test.degreesOfFreedom(), "p", test.p());
    }
}
