package vn.binhyen.burden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one commune (null: not known) was asked in the months that are shown, and altogether. */
record CommuneBurden(@Nullable Integer communeId, @Nullable String commune, List<MonthBurden> months, MonthSums sums) {

    /** The months of each commune together, as they stand one after another. */
    static List<CommuneBurden> of(List<MonthBurden> months) {
        Map<Optional<Integer>, List<MonthBurden>> byCommune = new LinkedHashMap<>();
        for (var each : months)
            byCommune
                    .computeIfAbsent(Optional.ofNullable(each.communeId()), commune -> new ArrayList<>())
                    .add(each);
        return byCommune.values().stream().map(CommuneBurden::one).toList();
    }

    /** Of the organisations whose commune is not known nothing was asked. */
    static CommuneBurden nothingUnknown() {
        return new CommuneBurden(null, null, List.of(), MonthSums.of(List.of()));
    }

    private static CommuneBurden one(List<MonthBurden> months) {
        var first = months.getFirst();
        return new CommuneBurden(first.communeId(), first.commune(), List.copyOf(months), MonthSums.of(months));
    }

    /** How an address names it. */
    String key() {
        return communeId == null ? "unknown" : String.valueOf(communeId);
    }
}
