package vn.binhyen.reorganisations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Units that end and those that they become, as far as pairs hang together. */
public record Step(Kind kind, List<String> from, List<String> to) {

    /** What happens, which the pairs alone tell. */
    public enum Kind {
        MERGE,
        SPLIT,
        RENAME,
        RECODE,
        RENAME_AND_RECODE,
        /** To another province, perhaps with another name and code. */
        MOVE,
        /** Code and name stay. */
        CHANGE_KIND,
        /** Some are merged and others split among the same. */
        REDRAW
    }

    static List<Step> of(List<Pair> pairs) {
        var group = new HashMap<String, Set<Pair>>();
        for (var pair : pairs) {
            var all = new LinkedHashSet<Pair>();
            for (var end : List.of("-" + pair.from().code(), "+" + pair.toCode()))
                all.addAll(group.getOrDefault(end, Set.of()));
            all.add(pair);
            for (var each : all) {
                group.put("-" + each.from().code(), all);
                group.put("+" + each.toCode(), all);
            }
        }
        var steps = new LinkedHashMap<Set<Pair>, Step>();
        for (var pair : pairs) {
            var all = group.getOrDefault("-" + pair.from().code(), Set.of());
            steps.computeIfAbsent(all, Step::step);
        }
        return new ArrayList<>(steps.values());
    }

    private static Step step(Set<Pair> pairs) {
        Map<String, String> from = new LinkedHashMap<>();
        Map<String, String> to = new LinkedHashMap<>();
        for (var pair : pairs) {
            from.put(pair.from().code(), pair.from().name());
            to.put(pair.toCode(), pair.becomes());
        }
        return new Step(kind(pairs, from.size(), to.size()), List.copyOf(from.values()), List.copyOf(to.values()));
    }

    private static Kind kind(Set<Pair> pairs, int from, int to) {
        if (from > 1) return to > 1 ? Kind.REDRAW : Kind.MERGE;
        if (to > 1) return Kind.SPLIT;
        var pair = pairs.iterator().next();
        if (pair.province() != null) return Kind.MOVE;
        boolean renamed = !pair.from().name().equals(pair.toName());
        if (!pair.from().code().equals(pair.toCode())) return renamed ? Kind.RENAME_AND_RECODE : Kind.RECODE;
        return renamed ? Kind.RENAME : Kind.CHANGE_KIND;
    }
}
