package vn.binhyen.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What a commune was made of, where it began within the periods that its report compares.
 *
 * @param since its first day
 * @param units right before, those that lie in it wholly first; none where no list tells
 */
public record Origins(LocalDate since, List<Unit> units) {

    /** A former unit that lies in it wholly, or in part. */
    public record Unit(String name, boolean whole) {}

    public Origins {
        units = units.stream()
                .sorted(Comparator.comparing(unit -> !unit.whole()))
                .toList();
    }

    String[] names(boolean whole) {
        return units.stream()
                .filter(unit -> unit.whole() == whole)
                .map(Unit::name)
                .toArray(String[]::new);
    }
}
