package vn.binhyen.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.Confidence;

/** A check that holds from a day on, and until another if it was ended. */
record Rule(
        UUID id,
        Check check,
        boolean hard,
        LocalDate effectiveFrom,
        @Nullable LocalDate lastDay,
        Origin origin) {

    /** Who says so. */
    record Origin(@Nullable Integer jurisdiction, String source, Confidence confidence) {}

    boolean holdsOn(LocalDate day) {
        return !effectiveFrom.isAfter(day) && (lastDay == null || !day.isAfter(lastDay));
    }
}
