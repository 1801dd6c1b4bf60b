package vn.binhyen.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Of which periods, by their last days, and of which report a feed tells.
 *
 * @param definition its code; null: all
 */
record FeedQuery(LocalDate from, LocalDate to, @Nullable String definition) {

    /** Nothing said: since the beginning of the year before, until today. */
    static FeedQuery of(
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String definition, LocalDate today) {
        return new FeedQuery(
                from == null ? LocalDate.of(today.getYear() - 1, 1, 1) : from,
                to == null ? today : to,
                definition == null || definition.isBlank() ? null : definition.strip());
    }
}
