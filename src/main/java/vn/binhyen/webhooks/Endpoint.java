package vn.binhyen.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a program of an office or a commune desk hears what happens there. */
record Endpoint(
        UUID id,
        int provinceId,
        @Nullable Integer communeId,
        String name,
        String url,
        List<String> acts,
        Secret secret,
        Instant madeAt,
        @Nullable Instant failingSince,
        @Nullable Instant pausedAt,
        @Nullable Pause pause) {

    /** How many one province or commune has. */
    static final int MOST = 20;

    boolean isPaused() {
        return pausedAt != null;
    }

    /** Why nothing is sent. */
    enum Pause {
        BY_HAND,
        /** For days nothing arrived. */
        FAILING,
        /** It answered 410: it does not want to hear any more. */
        GONE
    }
}
