package vn.binhyen.directives;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.database.Scope;

/** Somebody's move about an obligation before it is made: the form's id, who, when, what is said, what is delivered. */
record Step(
        UUID form,
        Scope by,
        Instant at,
        @Nullable String note,
        @Nullable Result result) {}
