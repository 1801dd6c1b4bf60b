package vn.binhyen.preventionmodels;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What became of points, by the year in which they started. */
record Cohorts(SortedMap<Integer, List<SurvivalCurve.Fate>> fates) {

    List<Integer> years() {
        return List.copyOf(fates.keySet());
    }

    /** Of those of a year, or of all. */
    SurvivalCurve curve(@Nullable Integer year) {
        return SurvivalCurve.of(
                year == null
                        ? fates.values().stream().flatMap(List::stream).toList()
                        : fates.getOrDefault(year, List.of()));
    }
}
