package vn.binhyen.areas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time in which no unit began or ended.
 *
 * @param first null: from before the first list
 * @param last null: it lasts
 */
record Structure(@Nullable LocalDate first, @Nullable LocalDate last) {

    /** Those that the first days divide, the latest first. */
    static List<Structure> between(List<LocalDate> firstDays) {
        var structures = new ArrayList<Structure>();
        LocalDate last = null;
        for (var first : firstDays) {
            structures.add(new Structure(first, last));
            last = first.minusDays(1);
        }
        structures.add(new Structure(null, last));
        return structures;
    }

    /** How the page asks for it: by its last day, or by none where it lasts. */
    String day() {
        return last == null ? "" : last.toString();
    }

    boolean holds(LocalDate day) {
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }
}
