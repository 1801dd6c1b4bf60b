package vn.binhyen.preventionmodels;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What became of points, by the year in which they started.
 *
 * @param ages how many months ago the first of each year began
 */
record Cohorts(SortedMap<Integer, List<SurvivalCurve.Fate>> fates, Map<Integer, Integer> ages) {

    List<Integer> years() {
        return List.copyOf(fates.keySet());
    }

    /** Whether it is known how many of a year's run after so many months. */
    SurvivalCurve.Known after(int year, int month) {
        return curve(year).after(month, ages.getOrDefault(year, 0));
    }

    /** Of those of a year, or of all. */
    SurvivalCurve curve(@Nullable Integer year) {
        return SurvivalCurve.of(
                year == null
                        ? fates.values().stream().flatMap(List::stream).toList()
                        : fates.getOrDefault(year, List.of()));
    }
}
