package vn.binhyen.directives;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that was made about an obligation; a delivery carries its whole result, another step at most a note.
 *
 * @param told how desk or office were told it by the organisation for which they wrote it down; null: they were not
 * @param due the day that it moved the deadline to; null: it did not
 * @param milestone that it reached; null: none
 */
public record PastStep(
        Act act,
        Side side,
        Instant at,
        Result result,
        @Nullable Told told,
        @Nullable LocalDate due,
        @Nullable Milestone milestone) {}
