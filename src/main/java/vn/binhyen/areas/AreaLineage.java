package vn.binhyen.areas;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit was made of, what became of it, and in which units of today that is.
 *
 * @param heirs the unit itself where it still exists; none where no list says what became of it
 */
public record AreaLineage(AreaCard unit, List<Link> madeOf, List<Link> became, List<Heir> heirs) {

    /**
     * A unit right before or after.
     *
     * @param whole whether all of the earlier one is in the later one
     * @param day the first day of the later one
     * @param basis the decision by which it became so; null where the list does not say
     */
    public record Link(
            AreaCard area,
            boolean whole,
            LocalDate day,
            @Nullable String basis) {}

    /**
     * A unit of today.
     *
     * @param whole whether all of the unit is in it
     */
    public record Heir(AreaCard area, boolean whole) {}

    boolean isEmpty() {
        return madeOf.isEmpty() && became.isEmpty();
    }

    /** Whether it is gone, and nobody knows what became of it. */
    boolean isLost() {
        return heirs.isEmpty();
    }
}
