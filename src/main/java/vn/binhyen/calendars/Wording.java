package vn.binhyen.calendars;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** Dates, periods and deadlines as people read and type them. */
public sealed interface Wording permits VietnameseWording, EnglishWording {

    /** English for {@code en}, Vietnamese for everything else. */
    static Wording of(Locale locale) {
        return locale.getLanguage().equals("en") ? new EnglishWording() : new VietnameseWording();
    }

    /** Reads a typed day: {@code 22/11/2026}, {@code 22-11-2026}, {@code 22.11.2026} or {@code 2026-11-22}. */
    static Optional<LocalDate> readDay(String typed) {
        var day = VietnameseWording.TYPED_DAY.matcher(typed.strip());
        try {
            if (!day.matches()) return Optional.of(LocalDate.parse(typed.strip()));
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 22/11/2026 · 22 November 2026. */
    String day(LocalDate day);

    /** 30/11 · 30 November. */
    String day(MonthDay day);

    /** Tháng 3/2026 · March 2026. */
    String month(YearMonth month);

    String name(NamedCalendar calendar);

    String name(SpecialDay day);

    /** The period alone: Quý I/2026, 6 tháng đầu năm 2026, Năm học 2025–2026, otherwise 16/11/2025–15/11/2026. */
    default String period(Period period) {
        var calendar = period.calendar();
        if (period.granularity() == Granularity.MONTH && calendar.starts().getDayOfMonth() == 1)
            return month(YearMonth.from(period.firstDay()));
        if (calendar.startsWithTheYear()) return ofYear(period.granularity(), period.number(), period.year());
        if (period.granularity() == Granularity.FIVE_YEARS) return day(period.firstDay()) + "–" + day(period.lastDay());
        if (calendar.namedAfterFirstDay() && period.granularity() == Granularity.YEAR)
            return name(calendar) + " " + period.year() + "–" + (period.year() + 1);
        return day(period.firstDay()) + "–" + day(period.lastDay());
    }

    /** The deadline as a document words it, e.g. “Trước ngày 30/11”, “Quý I”. */
    String deadline(DeadlineRule rule, Calendars calendars);

    /** How often something is asked: Hằng quý · Every quarter. */
    String often(Granularity granularity);

    /** A period of the calendar year. */
    String ofYear(Granularity granularity, int number, int year);
}
