package vn.binhyen.directives;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.database.Scope;

/** Somebody's step about an obligation: the form's id, who, when, and what was delivered or only said. */
record Step(
        UUID form,
        Scope by,
        Instant at,
        Result result,
        @Nullable Told told,
        @Nullable String milestone) {

    Step(UUID form, Scope by, Instant at, Result result, @Nullable Told told) {
        this(form, by, at, result, told, null);
    }
}
