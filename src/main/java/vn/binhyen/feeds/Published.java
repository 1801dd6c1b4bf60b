package vn.binhyen.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the world may know of a directive. */
record Published(
        UUID directive,
        @Nullable String symbol,
        String issuer,
        LocalDate dated,
        String summary,
        Instant publishedAt,
        Instant changedAt) {}
