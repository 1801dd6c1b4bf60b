package vn.binhyen.calendars;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates in British English. */
record EnglishWording() implements Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    @Override
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    @Override
    public String day(MonthDay day) {
        return DAY_OF_YEAR.format(day);
    }

    @Override
    public String month(YearMonth month) {
        return MONTH.format(month);
    }

    @Override
    public String name(NamedCalendar calendar) {
        return calendar.nameEn();
    }

    @Override
    public String name(SpecialDay day) {
        return day.nameEn();
    }

    @Override
    public String ofYear(Granularity granularity, int number, int year) {
        return switch (granularity) {
            case FIVE_YEARS -> "Five years " + year + "–" + (year + 4);
            case YEAR -> String.valueOf(year);
            case HALF_YEAR -> (number == 1 ? "First half of " : "Second half of ") + year;
            case QUARTER -> "Quarter " + number + " of " + year;
            case MONTH -> month(YearMonth.of(year, number));
        };
    }

    @Override
    public String deadline(DeadlineRule rule, Calendars calendars) {
        return switch (rule) {
            case DeadlineRule.OnDate on -> "On " + day(on.day());
            case DeadlineRule.ByDayOfYear by -> "By " + day(by.day());
            case DeadlineRule.BeforeDayOfYear before -> "Before " + day(before.day());
            case DeadlineRule.EndOfPeriod end -> endOf(end, calendars.get(end.calendar()));
            case DeadlineRule.WorkingDaysAfterIssue working ->
                "Within " + working.days() + " working days of the day of issue";
            case EachPeriod each -> each(each, calendars.get(each.calendar()));
        };
    }

    private String each(EachPeriod each, NamedCalendar calendar) {
        var often = often(each.granularity()) + (calendar.startsWithTheYear() ? "" : " (" + name(calendar) + ")");
        var number = each.due().number();
        var day = switch (each.due().kind()) {
            case LAST_DAY -> "by the last day of the period";
            case DAY -> "by day " + number + " of the period";
            case WORKING_DAY -> "by working day " + number + " of the period";
            case WORKING_DAYS_AFTER -> "within " + number + " working days after the period";
        };
        return often + ", " + day + ", until " + day(each.until());
    }

    @Override
    public String often(Granularity granularity) {
        return switch (granularity) {
            case FIVE_YEARS -> "Every five years";
            case YEAR -> "Every year";
            case HALF_YEAR -> "Every half-year";
            case QUARTER -> "Every quarter";
            case MONTH -> "Every month";
        };
    }

    private String endOf(DeadlineRule.EndOfPeriod end, NamedCalendar calendar) {
        var year = calendar.startsWithTheYear() ? "the year" : "the year “" + name(calendar) + "”";
        return switch (end.granularity()) {
            case FIVE_YEARS -> "By the end of the five years";
            case YEAR -> "By the end of " + year;
            case HALF_YEAR -> "By the end of the " + (end.number() == 1 ? "first" : "second") + " half of " + year;
            case QUARTER -> "By the end of quarter " + end.number() + " of " + year;
            case MONTH ->
                calendar.startsWithTheYear()
                        ? "By the end of " + Month.of(end.number()).getDisplayName(TextStyle.FULL, Locale.UK)
                        : "By the end of month " + end.number() + " of " + year;
        };
    }
}
