package vn.binhyen.trials;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.trials.Watched.Standing;

/**
 * That a shown reduction seems to be over, or is.
 *
 * @param verdict the ordinal of the verdict that had shown it
 * @param month the last one that was known when the alarm was raised
 * @param mailingId of the letter to the owner; null where the owner has no work address
 * @param answer what the owner says it does; null while it has not said
 */
public record Alarm(
        UUID trial,
        int verdict,
        Standing standing,
        LocalDate month,
        Instant raisedAt,
        @Nullable UUID mailingId,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    boolean isAnswered() {
        return answer != null;
    }
}
