package vn.binhyen.addresses;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.binhyen.areas.LaterChanges;
import vn.binhyen.areas.ReferenceUnits;

/** What became of wards of then in July 2025, by the lists that come with the product, and of those communes since. */
final class Becoming {

    private final Map<String, List<ReferenceUnits.Succession>> successions =
            ReferenceUnits.successions().stream().collect(groupingBy(ReferenceUnits.Succession::from));
    private final Map<String, String> before2025 = ReferenceUnits.successionsOfJanuary2025().stream()
            .collect(toMap(ReferenceUnits.Succession::from, ReferenceUnits.Succession::to));
    private final Map<String, List<LaterChanges.Succession>> later;

    Becoming(List<LaterChanges.Succession> since) {
        later = since.stream().collect(groupingBy(LaterChanges.Succession::from));
    }

    boolean hasEnded(String key) {
        return later.containsKey(key);
    }

    /** The communes of July 2025 that a ward became, by code, and whether it went there wholly; none where that is not known. */
    Map<String, Boolean> inJuly2025(Unit ward) {
        var shares = new TreeMap<String, Boolean>();
        var code =
                successions.containsKey(ward.code()) ? ward.code() : before2025.getOrDefault(ward.code(), ward.code());
        for (var each : successions.getOrDefault(code, List.of())) shares.put(each.to(), each.whole());
        return shares;
    }

    /** The communes of today that those became, by key; parts that came together again are whole. */
    Map<String, Boolean> today(Map<String, Boolean> then) {
        if (then.keySet().stream().noneMatch(this::hasEnded)) return then;
        var shares = new TreeMap<String, Boolean>();
        then.forEach((key, whole) -> lead(key, whole, shares));
        boolean all = then.size() > 1 || then.containsValue(true);
        if (all && shares.size() == 1) shares.replaceAll((key, whole) -> true);
        return shares;
    }

    private void lead(String key, boolean whole, Map<String, Boolean> shares) {
        var next = later.getOrDefault(key, List.of());
        if (next.isEmpty()) shares.merge(key, whole, Boolean::logicalAnd);
        for (var each : next) lead(each.to(), whole && each.whole(), shares);
    }
}
