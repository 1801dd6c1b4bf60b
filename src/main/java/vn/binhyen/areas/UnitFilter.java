package vn.binhyen.areas;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.AreaKind.Level;

/**
 * Which units a map asks for; what is left open is null.
 *
 * @param province the code of theirs
 * @param from they exist on this day or after it
 * @param until they exist on this day or before it
 * @param box they have a point in common with it, or nobody knows where they lie
 */
public record UnitFilter(
        Units of,
        @Nullable String code,
        @Nullable String name,
        @Nullable AreaKind kind,
        @Nullable Level level,
        @Nullable String province,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Box box) {

    /** What there is to choose from, and how it lies. */
    public enum Units {
        /** Today's communes by their outlines, where they are known. */
        COMMUNES_OF_TODAY,
        /** Of all levels and times, each by the point that stands for it. */
        ALL
    }

    public static UnitFilter all(Units of) {
        return new UnitFilter(of, null, null, null, null, null, null, null, null);
    }
}
