package vn.binhyen.reorganisations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.database.Scope;

/** What everybody in scope may read of a reorganisation. */
public record ReorganisationText(
        UUID id,
        int provinceId,
        Terms terms,
        State state,
        @Nullable Instant rehearsedAt,
        @Nullable Instant carriedOutAt,
        @Nullable Instant undoneAt) {

    /** Whether it is one of the scope's provinces that it changes; one into which units go over only reads of it. */
    boolean isOf(Scope scope) {
        return scope.everything() || scope.provinces().contains(provinceId);
    }

    boolean isDraft() {
        return state == State.DRAFT;
    }
}
