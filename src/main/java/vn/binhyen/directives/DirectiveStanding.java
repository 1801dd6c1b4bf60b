package vn.binhyen.directives;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far one directive has come, in figures; the day is the earliest on which something is due. */
public record DirectiveStanding(
        UUID id,
        DocumentType type,
        @Nullable String symbol,
        String summary,
        DirectiveStatus status,
        @Nullable Instant issuedAt,
        long total,
        long acknowledged,
        long delivered,
        long late,
        @Nullable LocalDate due) {}
