package vn.binhyen.areas;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of an administrative unit; it exists on both days of its validity.
 *
 * @param district of units of before July 2025 alone
 * @param validFrom null: it is older than the first list that is known
 */
public record AreaCard(
        AreaId id,
        String code,
        String name,
        AreaKind kind,
        @Nullable AreaId province,
        @Nullable AreaId district,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable Integer population) {

    /** Whether the unit exists on the day. */
    public boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }
}
