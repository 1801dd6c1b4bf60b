package vn.binhyen.groupings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grouping as it is on a day, by the communes of that day, and who belonged to it when.
 *
 * @param holds whether it holds on the day
 */
public record GroupingOnDay(
        GroupingText grouping,
        LocalDate on,
        boolean holds,
        List<Place> communes,
        List<Body> organisations,
        List<Stay> history) {

    /**
     * A commune of the day.
     *
     * @param whole whether all of it is known to belong
     * @param through the members of before that led here, where it is not a member by its own name
     * @param organisations how many are at work there today; null of any other day
     */
    public record Place(
            int area,
            String name,
            boolean whole,
            List<String> through,
            @Nullable Long organisations) {}

    /** An organisation that belongs to it, and its commune of today. */
    public record Body(UUID id, String name, @Nullable String commune) {}

    /** A membership as it was told. */
    public record Stay(
            String name,
            boolean whole,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** How many are at work in its communes. */
    long atWork() {
        return communes.stream()
                .mapToLong(place -> place.organisations() == null ? 0 : place.organisations())
                .sum();
    }

    boolean isEmpty() {
        return communes.isEmpty() && organisations.isEmpty();
    }
}
