package vn.binhyen.directives;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One directive as lists show it; the day is the earliest on which one of its tasks ends. */
public record DirectiveCard(
        UUID id,
        DocumentType type,
        @Nullable String symbol,
        String issuer,
        LocalDate dated,
        String summary,
        DirectiveStatus status,
        @Nullable Instant issuedAt,
        @Nullable Integer issuedTo,
        long tasks,
        @Nullable LocalDate due) {}
