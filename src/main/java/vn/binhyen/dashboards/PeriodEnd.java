package vn.binhyen.dashboards;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.calendars.Period;
import vn.binhyen.calendars.WorkingDays;

/** A period that has ended, and the first working day after it. */
record PeriodEnd(Period period, LocalDate sentOn) {

    private static final WorkingDays WORKING_DAYS = WorkingDays.standard();

    /** So long a node that was down makes up for it; afterwards nobody waits for it any more. */
    private static final int LATEST = 10;

    /** The one whose dashboards are sent on the day, if any. */
    static Optional<PeriodEnd> on(LocalDate day, Granularity rhythm) {
        var period = Calendars.standard()
                .get(Calendars.CALENDAR_YEAR)
                .periodOn(day, rhythm)
                .previous();
        var first = firstWorkingDay(period.lastDay());
        boolean isDue = !day.isBefore(first) && !day.isAfter(first.plusDays(LATEST));
        return isDue ? Optional.of(new PeriodEnd(period, first)) : Optional.empty();
    }

    /** In a year whose holidays are not known, from Monday to Friday. */
    private static LocalDate firstWorkingDay(LocalDate last) {
        var known = WORKING_DAYS.after(last, 1);
        if (known.isPresent()) return known.get();
        var day = last.plusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY)
            day = day.plusDays(1);
        return day;
    }
}
