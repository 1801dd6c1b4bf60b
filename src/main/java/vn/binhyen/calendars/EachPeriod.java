package vn.binhyen.calendars;

import java.time.LocalDate;
import java.util.Optional;

/**
 * “hằng tháng, chậm nhất ngày cuối kỳ, đến 31/12/2027”: asked again in every period of a calendar that begins until a
 * day. {@code each:calendar_year:month:last_day-0:2027-12-31}
 *
 * @param until no period begins after it: a recurrence always ends
 */
public record EachPeriod(String calendar, Granularity granularity, PeriodDay due, LocalDate until)
        implements DeadlineRule {

    private static final int LONGEST_YEARS = 10;

    public EachPeriod {
        if (!calendar.matches("[a-z][a-z_]*")) throw new IllegalArgumentException("Not a calendar: " + calendar);
    }

    @Override
    public String code() {
        return "each:" + calendar + ":" + granularity.code() + ":" + due.code() + ":" + until;
    }

    /** The last day in time of the first period; when none begins any more, the day it was to be repeated until. */
    @Override
    public Optional<LocalDate> lastDay(int year, LocalDate issued, Calendars calendars, WorkingDays workingDays) {
        if (until.isBefore(issued)) return Optional.of(until);
        return first(issued, calendars, workingDays).flatMap(period -> due.in(period, workingDays));
    }

    /**
     * The period that is asked at issue: the one that contains the day, or the next one when it is too late for that.
     * Empty when no period begins any more in which there is time, or the holidays on the way are not known.
     */
    public Optional<Period> first(LocalDate issued, Calendars calendars, WorkingDays workingDays) {
        var period = calendars.get(calendar).periodOn(issued, granularity);
        var day = due.in(period, workingDays);
        if (day.isEmpty() || !day.get().isBefore(issued)) return day.map(known -> period);
        return following(period);
    }

    /** The period after that one, if it begins before the recurrence ends. */
    public Optional<Period> following(Period period) {
        var next = period.next();
        return next.firstDay().isAfter(until) ? Optional.empty() : Optional.of(next);
    }

    /** The same with another day in each period. */
    public EachPeriod on(PeriodDay day) {
        return new EachPeriod(calendar, granularity, day, until);
    }

    /** Whether the other day gives more time, as far as the next period shows; false while its holidays are not known. */
    public boolean isLater(PeriodDay day, LocalDate today, Calendars calendars, WorkingDays workingDays) {
        var next = calendars.get(calendar).periodOn(today, granularity).next();
        var now = due.in(next, workingDays);
        var then = day.in(next, workingDays);
        return now.isPresent() && then.isPresent() && !then.get().isBefore(now.get());
    }

    /** What ends after more years than any plan has is as good as never ending. */
    public boolean endsInReach(LocalDate issued) {
        return !until.isAfter(issued.plusYears(LONGEST_YEARS));
    }
}
