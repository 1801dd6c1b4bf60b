package vn.binhyen.programmes;

import java.time.LocalDate;
import vn.binhyen.calendars.Calendars;

/** One year of a named calendar, with its first and last day as they were when the programme was opened. */
public record WorkingYear(String calendar, int workingYear, LocalDate firstDay, LocalDate lastDay) {

    /** How long after its end the programme of a year can still be entered and corrected; our proposal. */
    private static final int GRACE_DAYS = 31;

    public static WorkingYear of(String calendar, int year) {
        var period = Calendars.standard().get(calendar).year(year);
        return new WorkingYear(calendar, year, period.firstDay(), period.lastDay());
    }

    LocalDate editableUntil() {
        return lastDay.plusDays(GRACE_DAYS);
    }
}
