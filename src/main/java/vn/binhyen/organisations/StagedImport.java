package vn.binhyen.organisations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An uploaded list and what applying it would do: so many new, changed, unchanged and faulty rows. */
record StagedImport(
        UUID id,
        String fileName,
        String sha256,
        LocalDate listedOn,
        Instant stagedAt,
        State state,
        @Nullable Instant appliedAt,
        int fresh,
        int changed,
        int same,
        int faulty,
        int warned,
        String leftAside) {

    /** An import waits, has been applied, or was thrown away. */
    enum State {
        STAGED,
        APPLIED,
        DISCARDED
    }

    int rows() {
        return fresh + changed + same + faulty;
    }

    boolean hasNews() {
        return fresh + changed > 0;
    }

    boolean canBeApplied() {
        return state == State.STAGED && faulty == 0 && hasNews();
    }
}
