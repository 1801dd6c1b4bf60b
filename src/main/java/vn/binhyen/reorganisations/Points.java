package vn.binhyen.reorganisations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.areas.Outlined;

/** Tells by its point in which part of a split unit an organisation lies, as far as the outlines of the parts are known. */
@Repository
class Points {

    private static final String UNDECIDED = """
            select m.key, m.from_area, o.longitude, o.latitude
            from reorganisations.move m join organisations.organisation o on o.id = m.organisation
            where m.reorganisation = :reorganisation and m.reason = 'SPLIT' and o.longitude is not null
            """;

    private static final String DECIDED = """
            update reorganisations.move m set to_code = d.code, reason = case when d.code is null then 'OUTSIDE' else 'POINT' end
            from unnest(:key, :code) as d (key, code)
            where m.reorganisation = :reorganisation and m.key = d.key and m.reason = 'SPLIT'
            """;

    private final JdbcClient jdbc;
    private final Outlines outlines;

    Points(JdbcClient jdbc, Outlines outlines) {
        this.jdbc = jdbc;
        this.outlines = outlines;
    }

    private record Undecided(String key, int from, double longitude, double latitude) {}

    /** A point in one of the parts decides; one outside of all, where all their outlines are known, is told apart. */
    void decide(UUID reorganisation, List<Pair> pairs) {
        var parts = new HashMap<Integer, Set<String>>();
        for (var pair : pairs)
            parts.computeIfAbsent(pair.from().id().value(), from -> new HashSet<>())
                    .add(pair.toCode());
        var known = outlines.of(reorganisation);
        if (known.isEmpty()) return;
        var keys = new ArrayList<String>();
        var codes = new ArrayList<String>();
        for (var each : undecided(reorganisation)) {
            var candidates = parts.getOrDefault(each.from(), Set.of());
            var code = candidates.stream()
                    .filter(candidate -> holds(known, candidate, each))
                    .findFirst();
            if (code.isEmpty() && !known.keySet().containsAll(candidates)) continue;
            keys.add(each.key());
            codes.add(code.orElse(null));
        }
        jdbc.sql(DECIDED)
                .param("reorganisation", reorganisation)
                .param("key", keys.toArray(String[]::new))
                .param("code", codes.toArray(String[]::new))
                .update();
    }

    private static boolean holds(Map<String, Outlined> known, String code, Undecided each) {
        var outline = known.get(code);
        return outline != null && outline.contains(each.longitude(), each.latitude());
    }

    private List<Undecided> undecided(UUID reorganisation) {
        return jdbc.sql(UNDECIDED)
                .param("reorganisation", reorganisation)
                .query((row, i) -> new Undecided(
                        row.getString("key"),
                        row.getInt("from_area"),
                        row.getDouble("longitude"),
                        row.getDouble("latitude")))
                .list();
    }
}
