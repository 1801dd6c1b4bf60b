package vn.binhyen.calculations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import vn.binhyen.evaluation.Counts;
import vn.binhyen.evaluation.FourCells;
import vn.binhyen.evaluation.Power;
import vn.binhyen.evaluation.Unusable;

/** How many events a change needs to be seen, and which change given events can show. */
final class PowerMethod implements Method {

    @Override
    public String key() {
        return "power";
    }

    @Override
    public Map<String, Object> compute(Input input) {
        double phi = input.number("phi", Power.USUAL_OVERDISPERSION);
        double alpha = input.number("alpha", Power.USUAL_ALPHA);
        double power = input.number("power", Power.USUAL_POWER);
        var hoped = hoped(input);
        if (hoped.isEmpty() && !hasCells(input))
            throw new Unusable("“ratio”, “reduction”, “cells” or “events_per_cell” is missing.");
        var told = new LinkedHashMap<String, Object>();
        if (hoped.isPresent()) {
            double events = Power.eventsPerCell(hoped.getAsDouble(), phi, alpha, power);
            told.put("events_per_cell", events);
            told.put("events_per_cell_rounded_up", Math.ceil(events));
        }
        if (hasCells(input)) {
            double detectable = Power.detectableRatio(cells(input), phi, alpha, power);
            told.put("mde_ratio", detectable);
            told.put("mde_reduction", 1 - detectable);
            told.put("mde_increase", 1 / detectable - 1);
            if (hoped.isPresent()) told.put("power", Power.of(hoped.getAsDouble(), cells(input), phi, alpha));
        }
        return told;
    }

    private static OptionalDouble hoped(Input input) {
        if (input.has("ratio")) return OptionalDouble.of(input.number("ratio"));
        return input.has("reduction") ? OptionalDouble.of(1 - input.number("reduction")) : OptionalDouble.empty();
    }

    private static boolean hasCells(Input input) {
        return input.has("cells") || input.has("events_per_cell");
    }

    private static FourCells cells(Input input) {
        if (!input.has("cells")) {
            double events = input.number("events_per_cell");
            return FourCells.of(new Counts(events, events), new Counts(events, events));
        }
        double[] cells = input.numbers("cells", 4);
        return FourCells.of(new Counts(cells[0], cells[1]), new Counts(cells[2], cells[3]));
    }
}
