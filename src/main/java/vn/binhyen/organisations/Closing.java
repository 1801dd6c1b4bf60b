package vn.binhyen.organisations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Since when an organisation no longer works, and why; both null while it does. */
record Closing(@Nullable LocalDate closedOn, @Nullable String closedReason) {

    static Closing open() {
        return new Closing(null, null);
    }
}
