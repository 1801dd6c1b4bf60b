package vn.binhyen.entries;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.Period;

/**
 * A sheet as its reader sees it.
 *
 * @param steps how many there were; whoever acts says how many they saw
 * @param hand with whose hand the reader types; null: the reader only reads
 * @param savedAt when the last of the draft was kept
 */
public record SheetText(
        SheetId id,
        Body body,
        Period period,
        SheetState state,
        int steps,
        Lock lock,
        List<Row> rows,
        List<Finding> findings,
        List<Step> history,
        @Nullable Hand hand,
        Instant savedAt,
        boolean confirms,
        boolean opens) {

    /** Whether the reader can type into it now. What waits to be confirmed the office reads, and returns if it is wrong. */
    public boolean isOpen() {
        boolean isTheirs = hand == Hand.OWN || (hand == Hand.OFFICE && state != SheetState.SUBMITTED);
        return isTheirs && state != SheetState.CONFIRMED && !lock.isLocked();
    }

    public long asked() {
        return rows.stream().filter(Row::asked).count();
    }

    public long missing() {
        return rows.stream().filter(Row::isMissing).count();
    }

    /** Whether the form holds something that was not submitted. */
    public boolean isChanged() {
        return rows.stream().anyMatch(Row::isChanged);
    }

    /** Why it was returned, if it is. */
    public @Nullable String returnedBecause() {
        return state == SheetState.RETURNED && !history.isEmpty()
                ? history.getLast().words()
                : null;
    }
}
