package vn.binhyen.calculations;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.binhyen.evaluation.PanelRandomisation;
import vn.binhyen.evaluation.Randomisation;
import vn.binhyen.evaluation.Randomised;

/** Randomisation inference: pairs, two groups, or a panel. */
final class RandomisationMethod implements Method {

    @Override
    public String key() {
        return "randomisation";
    }

    @Override
    public Map<String, Object> compute(Input input) {
        var found = randomised(input);
        var told = new LinkedHashMap<String, Object>();
        told.put("statistic", found.statistic());
        told.put("p", found.p());
        told.put("p_less", found.less());
        told.put("p_greater", found.greater());
        told.put("assignments", found.assignments());
        told.put("exact", found.exact());
        return told;
    }

    private static Randomised randomised(Input input) {
        int draws = input.whole("draws", 9_999);
        long seed = input.whole("seed", 1);
        if (input.has("differences")) return Randomisation.differences(input.numbers("differences"), draws, seed);
        if (input.has("data") || input.has("data_file")) return panel(input, draws, seed);
        if (input.isListOfLists("groups")) {
            double[][] groups = input.rows("groups");
            if (groups.length == 2) return Randomisation.groups(groups[0], groups[1], draws, seed);
        }
        return Randomisation.groups(input.numbers("treated"), input.numbers("control"), draws, seed);
    }

    private static Randomised panel(Input input, int draws, long seed) {
        var read = PanelInput.read(input);
        int[] stratum = new int[read.panel().units()];
        if (input.has("strata")) {
            String[] units = read.table().texts(input.text("unit"));
            String[] strata = read.table().texts(input.text("strata"));
            var ofUnit = new HashMap<String, String>();
            for (int row = 0; row < units.length; row++) ofUnit.put(units[row], strata[row]);
            var places = new HashMap<String, Integer>();
            for (int unit = 0; unit < stratum.length; unit++) {
                var name = ofUnit.getOrDefault(read.panel().unitName(unit), "");
                int next = places.size();
                Integer known = places.putIfAbsent(name, next);
                stratum[unit] = known == null ? next : known;
            }
        }
        return PanelRandomisation.test(read.panel(), stratum, draws, seed);
    }
}
