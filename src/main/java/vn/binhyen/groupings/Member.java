package vn.binhyen.groupings;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/** A commune or an organisation for as long as it belongs to a grouping. What became of the commune is told by the map. */
@Table(schema = "groupings", name = "member")
record Member(
        int provinceId,
        @Nullable Integer areaId,
        @Nullable UUID organisationId,
        boolean whole,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    /**
     * Who belongs, whenever.
     *
     * @param whole whether all of the commune does
     */
    record Who(@Nullable Integer areaId, @Nullable UUID organisationId, boolean whole) {

        static Who commune(int area, boolean whole) {
            return new Who(area, null, whole);
        }

        static Who organisation(UUID organisation) {
            return new Who(null, organisation, true);
        }
    }

    static Member since(LocalDate day, int province, Who who) {
        return new Member(province, who.areaId, who.organisationId, who.whole, day, null);
    }

    Who who() {
        return new Who(areaId, organisationId, whole);
    }

    /** The commune's id; 0 for an organisation. */
    int area() {
        return areaId == null ? 0 : areaId;
    }

    boolean belongsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    boolean endedRightBefore(LocalDate day) {
        return Objects.equals(validUntil, day.minusDays(1));
    }

    /** The day on which it began, or after it ended. */
    LocalDate lastChange() {
        return validUntil == null ? validFrom : validUntil.plusDays(1);
    }

    Member from(LocalDate first) {
        return new Member(provinceId, areaId, organisationId, whole, first, validUntil);
    }

    Member until(@Nullable LocalDate last) {
        return new Member(provinceId, areaId, organisationId, whole, validFrom, last);
    }

    boolean isEmpty() {
        return validUntil != null && validUntil.isBefore(validFrom);
    }
}
