package vn.binhyen.activities;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session as it reads. */
public record SessionText(UUID id, Host host, Notes notes, Standing standing, Origin origin) {

    /** How far it is; who wrote it is told by what they are, not by name. */
    public record Standing(
            State state,
            EnteredBy enteredBy,
            Instant recordedAt,
            @Nullable EnteredBy confirmedBy,
            @Nullable Instant confirmedAt,
            @Nullable String cancelledReason) {

        static Standing of(Course course) {
            return new Standing(
                    course.state(),
                    course.enteredBy(),
                    course.recordedAt(),
                    course.confirmedBy(),
                    course.confirmedAt(),
                    course.cancelledReason());
        }
    }

    /** Of which series it is one, and how often it was written. */
    public record Origin(@Nullable UUID series, int version) {}

    public SessionTerms terms() {
        return notes.terms();
    }

    public Numbers numbers() {
        return notes.numbers();
    }

    State state() {
        return standing.state();
    }
}
