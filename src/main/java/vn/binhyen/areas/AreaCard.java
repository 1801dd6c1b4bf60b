package vn.binhyen.areas;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What everybody may know of an administrative unit; it exists on both days of its validity. */
public record AreaCard(
        AreaId id,
        String code,
        String name,
        AreaKind kind,
        @Nullable AreaId province,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable Integer population) {

    /** Whether the unit exists on the day. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
