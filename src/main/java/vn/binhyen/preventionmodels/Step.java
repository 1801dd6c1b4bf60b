package vn.binhyen.preventionmodels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step of a model's life as it is kept; the first, from nowhere, is the proposal. */
public record Step(
        UUID id,
        int ordinal,
        @Nullable Stage fromStage,
        Stage toStage,
        LocalDate day,
        @Nullable String document,
        @Nullable String note,
        @Nullable String lessons) {

    /** A step with who entered it and when. */
    public record Taken(
            UUID id,
            int ordinal,
            @Nullable Stage fromStage,
            Stage toStage,
            LocalDate day,
            @Nullable String document,
            @Nullable String note,
            @Nullable String lessons,
            EnteredBy enteredBy,
            Instant at) {}
}
