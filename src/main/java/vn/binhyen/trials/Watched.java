package vn.binhyen.trials;

import java.time.LocalDate;
import java.util.List;

/**
 * The months after a shown effect.
 *
 * @param limit of the early warning; 0 while nothing is watched
 */
record Watched(Standing standing, List<Month> months, double limit) {

    /** What the new months say. */
    enum Standing {
        /** No month has all its counts yet. */
        WAITING,
        /** Too few events are expected in a year to watch this trial alone. */
        FEW,
        NONE,
        LOOK,
        STOPPED_WORKING;

        /** Whether the owner is told. */
        boolean isAlarm() {
            return this == LOOK || this == STOPPED_WORKING;
        }
    }

    /**
     * A month.
     *
     * @param expected with the effect as it was shown
     * @param evidence that more happens than expected, so far; at 20 the effect is said to be over
     * @param warning the sum that warns early
     */
    record Month(LocalDate month, long observed, double expected, double evidence, double warning) {}

    static Watched nothing(Standing standing) {
        return new Watched(standing, List.of(), 0);
    }
}
