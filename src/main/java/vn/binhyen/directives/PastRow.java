package vn.binhyen.directives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One obligation as it was at a moment of the past; the organisation's name is today's. */
public record PastRow(
        long id,
        String organisationName,
        @Nullable Integer communeId,
        @Nullable String commune,
        String title,
        ObligationStatus status,
        LocalDate due,
        @Nullable LocalDate askedDue,
        boolean late) {}
