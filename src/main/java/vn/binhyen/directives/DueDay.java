package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.DayKind;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.calendars.EachPeriod;
import vn.binhyen.calendars.Period;
import vn.binhyen.calendars.SpecialDay;
import vn.binhyen.calendars.WorkingDays;

/**
 * The day a deadline comes to, if issued today. A rule never moves a day: when nobody works on it, that is told, with the
 * last working day before it.
 *
 * @param day null: the holidays on the way are not known
 * @param first the period that is asked first, of a recurrence
 */
record DueDay(
        @Nullable LocalDate day,
        boolean isPast,
        @Nullable Period first,
        @Nullable LocalDate workingDayBefore,
        @Nullable SpecialDay holiday) {

    private static final int LONGEST_BREAK = 30;

    static DueDay of(DeadlineRule rule, int year, LocalDate today) {
        var working = WorkingDays.standard();
        var day = rule.lastDay(year, today, Calendars.standard(), working).orElse(null);
        var first = rule instanceof EachPeriod each
                ? each.first(today, Calendars.standard(), working).orElse(null)
                : null;
        if (day == null) return new DueDay(null, false, first, null, null);
        return new DueDay(
                day,
                day.isBefore(today),
                first,
                workingDayBefore(day, working).orElse(null),
                working.specialDay(day).orElse(null));
    }

    boolean isOff() {
        return workingDayBefore != null;
    }

    /** Empty when people work on the day, or its holidays are not known. */
    private static Optional<LocalDate> workingDayBefore(LocalDate day, WorkingDays working) {
        if (working.kindOf(day) != DayKind.DAY_OFF) return Optional.empty();
        return day.minusDays(LONGEST_BREAK)
                .datesUntil(day)
                .filter(before -> working.kindOf(before) == DayKind.WORKING_DAY)
                .reduce((earlier, later) -> later);
    }
}
