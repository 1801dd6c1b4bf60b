package vn.binhyen.areas;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A ward or commune of before 1 July 2025, known only by the days on which it bore its code. */
record FormerUnit(
        String code, String name, String district, @Nullable LocalDate from, LocalDate until) {

    boolean existedOn(LocalDate day) {
        return !day.isAfter(until) && (from == null || !day.isBefore(from));
    }
}
