package vn.binhyen.entries;

import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.Period;

/**
 * What a body was asked for in a period, and where that stands. It is submitted as often as needed until it is confirmed;
 * who confirms is never who submitted.
 *
 * @param steps how many there were; who acts on an older reading is refused
 */
record Sheet(
        SheetId id,
        Body body,
        Period period,
        SheetState state,
        int steps,
        @Nullable String submittedBy) {

    Sheet submit(String actor, int seen) {
        requireSeen(seen);
        if (state == SheetState.CONFIRMED) throw new NotNow("confirmed");
        return next(SheetState.SUBMITTED, actor);
    }

    Sheet confirm(String actor, int seen) {
        return judged(SheetState.CONFIRMED, actor, seen);
    }

    Sheet giveBack(String actor, int seen) {
        return judged(SheetState.RETURNED, actor, seen);
    }

    /** Takes a confirmation back, so that the body can correct or the figures can be looked at again. */
    Sheet undo(int seen) {
        requireSeen(seen);
        if (state != SheetState.CONFIRMED) throw new NotNow("unconfirmed");
        return next(SheetState.SUBMITTED, submittedBy);
    }

    private Sheet judged(SheetState judged, String actor, int seen) {
        requireSeen(seen);
        if (state != SheetState.SUBMITTED) throw new NotNow("unsubmitted");
        if (actor.equals(submittedBy)) throw new NotNow("own");
        return next(judged, submittedBy);
    }

    private void requireSeen(int seen) {
        if (seen != steps) throw new NotNow("changed");
    }

    private Sheet next(SheetState next, @Nullable String by) {
        return new Sheet(id, body, period, next, steps + 1, by);
    }
}
