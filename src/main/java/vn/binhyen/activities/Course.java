package vn.binhyen.activities;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a session is, who wrote it last, and who confirmed it. */
record Course(
        State state,
        EnteredBy enteredBy,
        String recordedBy,
        Instant recordedAt,
        @Nullable EnteredBy confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable String cancelledReason) {

    static Course begun(State state, Hand hand) {
        return new Course(state, hand.as(), hand.actor(), hand.at(), null, null, null);
    }

    /** What was confirmed and is written anew has to be confirmed anew. */
    Course writtenBy(Hand hand) {
        return begun(state == State.CONFIRMED ? State.HELD : state, hand);
    }

    Course confirmedBy(Hand hand) {
        return new Course(State.CONFIRMED, enteredBy, recordedBy, recordedAt, hand.as(), hand.at(), null);
    }

    Course cancelled(String reason) {
        return new Course(State.CANCELLED, enteredBy, recordedBy, recordedAt, null, null, reason);
    }

    /** One step back. */
    Course undone() {
        var before = state == State.CONFIRMED ? State.HELD : State.PLANNED;
        return new Course(before, enteredBy, recordedBy, recordedAt, null, null, null);
    }
}
