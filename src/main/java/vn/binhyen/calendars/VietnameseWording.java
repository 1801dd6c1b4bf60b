package vn.binhyen.calendars;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Dates as Vietnamese offices write them. */
record VietnameseWording() implements Wording {
    static final Pattern TYPED_DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final List<String> QUARTERS = List.of("Quý I", "Quý II", "Quý III", "Quý IV");

    @Override
    public String day(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** A leading nought only where NĐ 30/2020 asks for one: days below 10 and January, February. */
    @Override
    public String day(MonthDay day) {
        return "%02d/%s"
                .formatted(
                        day.getDayOfMonth(),
                        day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue()));
    }

    @Override
    public String month(YearMonth month) {
        return "Tháng " + month.getMonthValue() + "/" + month.getYear();
    }

    @Override
    public String name(NamedCalendar calendar) {
        return calendar.nameVi();
    }

    @Override
    public String name(SpecialDay day) {
        return day.nameVi();
    }

    @Override
    public String ofYear(Granularity granularity, int number, int year) {
        return switch (granularity) {
            case FIVE_YEARS -> "5 năm " + year + "–" + (year + 4);
            case YEAR -> "Năm " + year;
            case HALF_YEAR -> ofAnyYear(granularity, number) + " " + year;
            case QUARTER, MONTH -> ofAnyYear(granularity, number) + "/" + year;
        };
    }

    @Override
    public String deadline(DeadlineRule rule, Calendars calendars) {
        return switch (rule) {
            case DeadlineRule.OnDate on -> "Ngày " + day(on.day());
            case DeadlineRule.ByDayOfYear by -> "Chậm nhất ngày " + day(by.day());
            case DeadlineRule.BeforeDayOfYear before -> "Trước ngày " + day(before.day());
            case DeadlineRule.EndOfPeriod end -> endOf(end, calendars.get(end.calendar()));
            case DeadlineRule.WorkingDaysAfterIssue working ->
                "Trong " + working.days() + " ngày làm việc kể từ ngày ban hành";
            case EachPeriod each -> each(each, calendars.get(each.calendar()));
        };
    }

    private String each(EachPeriod each, NamedCalendar calendar) {
        var often = often(each.granularity()) + (calendar.startsWithTheYear() ? "" : " (" + name(calendar) + ")");
        var number = each.due().number();
        var day = switch (each.due().kind()) {
            case LAST_DAY -> "chậm nhất ngày cuối kỳ";
            case DAY -> "chậm nhất ngày thứ " + number + " của kỳ";
            case WORKING_DAY -> "chậm nhất ngày làm việc thứ " + number + " của kỳ";
            case WORKING_DAYS_AFTER -> "trong " + number + " ngày làm việc sau khi hết kỳ";
        };
        return often + ", " + day + ", đến ngày " + day(each.until());
    }

    @Override
    public String often(Granularity granularity) {
        return switch (granularity) {
            case FIVE_YEARS -> "5 năm một lần";
            case YEAR -> "Hằng năm";
            case HALF_YEAR -> "6 tháng một lần";
            case QUARTER -> "Hằng quý";
            case MONTH -> "Hằng tháng";
        };
    }

    private String endOf(DeadlineRule.EndOfPeriod end, NamedCalendar calendar) {
        if (calendar.startsWithTheYear()) return ofAnyYear(end.granularity(), end.number());
        return switch (end.granularity()) {
            case FIVE_YEARS -> "Hết 5 năm, " + name(calendar);
            case YEAR -> "Hết " + name(calendar).toLowerCase(Locale.ROOT);
            case HALF_YEAR, QUARTER, MONTH ->
                "Hết kỳ %d/%d, %s".formatted(end.number(), end.granularity().perYear(), name(calendar));
        };
    }

    private static String ofAnyYear(Granularity granularity, int number) {
        return switch (granularity) {
            case FIVE_YEARS -> "Trong 5 năm";
            case YEAR -> "Trong năm";
            case HALF_YEAR -> number == 1 ? "6 tháng đầu năm" : "6 tháng cuối năm";
            case QUARTER -> QUARTERS.get(number - 1);
            case MONTH -> "Tháng " + number;
        };
    }
}
