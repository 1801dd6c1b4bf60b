package vn.binhyen.entries;

import java.time.LocalDate;
import java.util.Optional;
import vn.binhyen.calendars.Period;
import vn.binhyen.calendars.WorkingDays;
import vn.binhyen.ledger.Confidence;

/** From a day on: how many working days after its period a sheet stays open. */
record LockRule(LocalDate effectiveFrom, int workingDays, String source, Confidence confidence) {

    /** The last day; empty where the holidays on the way are not known. */
    Optional<LocalDate> lastDay(Period period, WorkingDays days) {
        return days.after(period.lastDay(), workingDays);
    }
}
