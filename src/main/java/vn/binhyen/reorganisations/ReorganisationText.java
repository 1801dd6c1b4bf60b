package vn.binhyen.reorganisations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What everybody in scope may read of a reorganisation. */
public record ReorganisationText(
        UUID id,
        int provinceId,
        Terms terms,
        State state,
        @Nullable Instant rehearsedAt,
        @Nullable Instant carriedOutAt,
        @Nullable Instant undoneAt) {

    boolean isDraft() {
        return state == State.DRAFT;
    }
}
