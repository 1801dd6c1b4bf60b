package vn.binhyen.activities;

import java.time.LocalDate;

/** How often a session comes again. */
public enum Rhythm {
    WEEKLY,
    MONTHLY;

    /** The day of the so-manieth time after the first; a month that is too short has its last day. */
    LocalDate day(LocalDate first, int times) {
        return switch (this) {
            case WEEKLY -> first.plusWeeks(times);
            case MONTHLY -> first.plusMonths(times);
        };
    }
}
