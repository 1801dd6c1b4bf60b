package vn.binhyen.calendars;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * A year that begins on the same day of every calendar year. Which ones exist is data ({@code calendars/named_calendars.csv}).
 *
 * @param code stable, e.g. {@code organisation}
 * @param starts the first day of its year; not after the 28th, so that each of its months exists
 * @param namedAfterFirstDay whether its year 2025 contains the calendar's start in 2025 (school year 2025–2026) or ends in 2025
 * @param granularities into what its year is divided in practice
 * @param source where the boundary is laid down
 */
public record NamedCalendar(
        String code,
        MonthDay starts,
        boolean namedAfterFirstDay,
        Set<Granularity> granularities,
        String nameVi,
        String nameEn,
        Confidence confidence,
        String source) {

    public NamedCalendar {
        if (!code.matches("[a-z][a-z_]*")) throw new IllegalArgumentException("Not a calendar code: " + code);
        if (starts.getDayOfMonth() > 28) throw new IllegalArgumentException(code + " starts after the 28th: " + starts);
        if (!granularities.contains(Granularity.YEAR)) throw new IllegalArgumentException(code + " has no year");
        granularities = Set.copyOf(granularities);
    }

    /** The whole year of that name, e.g. 16/11/2025–15/11/2026 for the organisations' year 2026. */
    public Period year(int year) {
        return new Period(this, Granularity.YEAR, year, 1);
    }

    /** The one period of that granularity which contains the day; the calendar must have the granularity. */
    public Period periodOn(LocalDate day, Granularity granularity) {
        var year = yearOn(day);
        if (granularity == Granularity.FIVE_YEARS) return new Period(this, granularity, firstOfFive(year), 1);
        var start = firstDayOf(year);
        var months = (day.getYear() - start.getYear()) * 12 + day.getMonthValue() - start.getMonthValue();
        if (day.getDayOfMonth() < start.getDayOfMonth()) months--;
        return new Period(this, granularity, year, months / granularity.months() + 1);
    }

    /** The first of the five years of a plan in which a year lies: 2021, 2026 … */
    static int firstOfFive(int year) {
        return year - Math.floorMod(year - 1, 5);
    }

    LocalDate firstDayOf(int year) {
        return starts.atYear(namedAfterFirstDay || startsWithTheYear() ? year : year - 1);
    }

    /** Whether a period of its finest granularity begins in that month (1–12). */
    boolean hasPeriodStartingIn(int month) {
        var finest = granularities.stream().mapToInt(Granularity::months).min().orElseThrow();
        return Math.floorMod(month - starts.getMonthValue(), finest) == 0;
    }

    private int yearOn(LocalDate day) {
        var startedIn = MonthDay.from(day).isBefore(starts) ? day.getYear() - 1 : day.getYear();
        return namedAfterFirstDay || startsWithTheYear() ? startedIn : startedIn + 1;
    }

    boolean startsWithTheYear() {
        return starts.equals(MonthDay.of(1, 1));
    }
}
