package vn.binhyen.programmes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a body declares: its resolution, with day and number, and whether it adopts no yearly plan at all. */
public record Declaration(
        Resolution resolution,
        @Nullable LocalDate resolutionOn,
        @Nullable String resolutionSymbol,
        boolean noPlan) {

    static Declaration unknown() {
        return new Declaration(Resolution.UNKNOWN, null, null, false);
    }
}
