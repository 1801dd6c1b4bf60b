package vn.binhyen.directives;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When a draft was begun, and from which issued directive it was copied, if from any. */
record Origin(Instant createdAt, @Nullable UUID source) {

    static Origin at(Instant at) {
        return new Origin(at, null);
    }

    Optional<DirectiveId> copiedFrom() {
        return Optional.ofNullable(source).map(DirectiveId::new);
    }
}
