package vn.binhyen.directives;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By when an organisation has to have done one task, and how far it is; the version counts its moves. */
public record Deadline(
        long id,
        UUID directiveId,
        @Nullable String symbol,
        String summary,
        String title,
        LocalDate due,
        ObligationStatus status,
        int version,
        Instant changedAt) {}
