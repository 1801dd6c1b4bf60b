package vn.binhyen.entries;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.Confidence;

/**
 * Until when a sheet can be submitted, and why.
 *
 * @param lastDay null: the holidays on the way are not known, so that nothing is locked
 * @param reopening that it was opened again, if it was; the latest
 */
public record Lock(
        @Nullable LocalDate lastDay,
        int workingDays,
        Confidence confidence,
        @Nullable Reopening reopening,
        LocalDate today) {

    public boolean isOver() {
        return lastDay != null && today.isAfter(lastDay);
    }

    public boolean isReopened() {
        return reopening != null && !today.isAfter(reopening.until());
    }

    public boolean isLocked() {
        return isOver() && !isReopened();
    }

    /** Refuses what comes too late. */
    void require() {
        if (lastDay != null && isLocked()) throw new Locked(lastDay, workingDays);
    }
}
