package vn.binhyen.webhooks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One message to one endpoint, and what came of the last attempt. */
record Delivery(
        long id,
        UUID endpoint,
        UUID message,
        String act,
        String body,
        Instant madeAt,
        State state,
        int attempts,
        Instant nextAt,
        @Nullable Instant triedAt,
        @Nullable Integer status,
        @Nullable String problem,
        @Nullable Integer tookMs) {

    /** How far it is. */
    enum State {
        WAITING,
        DELIVERED,
        /** Tried as often as is worth it. */
        DEAD
    }
}
