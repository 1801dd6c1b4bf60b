package vn.binhyen.areas;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which units are asked for: those that exist on the day, narrowed by words of the name, province and kind. */
public record AreaFilter(
        LocalDate on,
        String words,
        @Nullable AreaId province,
        @Nullable AreaKind kind) {}
