package vn.binhyen.calendars;

import java.time.LocalDate;

/**
 * Five years, one year, half-year, quarter or month of a named calendar, both ends included.
 *
 * @param year of five years the first
 * @param number which one of its year, counted from 1
 */
public record Period(NamedCalendar calendar, Granularity granularity, int year, int number) {

    public Period {
        boolean isOfYears = granularity == Granularity.FIVE_YEARS;
        if (!isOfYears && !calendar.granularities().contains(granularity))
            throw new IllegalArgumentException(calendar.code() + " has no " + granularity.code());
        if (isOfYears && year != NamedCalendar.firstOfFive(year))
            throw new IllegalArgumentException("No five years begin with " + year);
        if (number < 1 || number > granularity.perYear())
            throw new IllegalArgumentException("A year has no " + granularity.code() + " " + number);
    }

    public LocalDate firstDay() {
        return calendar.firstDayOf(year).plusMonths((long) (number - 1) * granularity.months());
    }

    public LocalDate lastDay() {
        return calendar.firstDayOf(year)
                .plusMonths((long) number * granularity.months())
                .minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    public Period next() {
        return calendar.periodOn(lastDay().plusDays(1), granularity);
    }

    public Period previous() {
        return calendar.periodOn(firstDay().minusDays(1), granularity);
    }

    /** The stable text form, e.g. {@code calendar_year:2026:quarter:1}; read back by {@link Calendars#period}. */
    public String code() {
        return calendar.code() + ":" + year + ":" + granularity.code() + ":" + number;
    }
}
