package vn.binhyen.notices;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as lists show it: to whom, and what became of it when. */
public record SentMessage(
        long id,
        UUID organisationId,
        MessageState state,
        @Nullable String reason,
        int attempts,
        Instant changedAt) {}
