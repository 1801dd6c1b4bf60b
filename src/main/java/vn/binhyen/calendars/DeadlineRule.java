package vn.binhyen.calendars;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A deadline as a document words it. {@link #code()} is its stable text form, {@link #parse} reads it back, and
 * {@link #lastDay} answers the last day on which the work is still in time.
 */
public sealed interface DeadlineRule
        permits DeadlineRule.OnDate,
                DeadlineRule.ByDayOfYear,
                DeadlineRule.BeforeDayOfYear,
                DeadlineRule.EndOfPeriod,
                DeadlineRule.WorkingDaysAfterIssue,
                EachPeriod {

    /** The stable text form. */
    String code();

    /**
     * The last day in time.
     *
     * @param year the year the task belongs to
     * @param issued the day the document was issued
     * @return empty only when working days are asked of a year whose holidays are not known
     */
    Optional<LocalDate> lastDay(int year, LocalDate issued, Calendars calendars, WorkingDays workingDays);

    /**
     * Reads what {@link #code()} wrote.
     *
     * @throws IllegalArgumentException for anything else
     */
    static DeadlineRule parse(String code) {
        var parts = code.split(":", -1);
        try {
            if (parts[0].equals("end") && parts.length == 4)
                return new EndOfPeriod(parts[1], Granularity.of(parts[2]), Integer.parseInt(parts[3]));
            if (parts[0].equals("each") && parts.length == 5)
                return new EachPeriod(
                        parts[1], Granularity.of(parts[2]), PeriodDay.parse(parts[3]), LocalDate.parse(parts[4]));
            if (parts.length == 2)
                switch (parts[0]) {
                    case "on":
                        return new OnDate(LocalDate.parse(parts[1]));
                    case "by":
                        return new ByDayOfYear(MonthDay.parse(parts[1]));
                    case "before":
                        return new BeforeDayOfYear(MonthDay.parse(parts[1]));
                    case "working_days":
                        return new WorkingDaysAfterIssue(Integer.parseInt(parts[1]));
                    default:
                        break;
                }
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("Not a deadline: " + code, e);
        }
        throw new IllegalArgumentException("Not a deadline: " + code);
    }

    /** “ngày 22/11/2026”: that very day, whatever the year of the task. {@code on:2026-11-22} */
    record OnDate(LocalDate day) implements DeadlineRule {
        @Override
        public String code() {
            return "on:" + day;
        }

        @Override
        public Optional<LocalDate> lastDay(int year, LocalDate issued, Calendars calendars, WorkingDays workingDays) {
            return Optional.of(day);
        }
    }

    /** “chậm nhất ngày 30/11”: the day itself is still in time. {@code by:--11-30} */
    record ByDayOfYear(MonthDay day) implements DeadlineRule {
        public ByDayOfYear {
            everyYear(day);
        }

        @Override
        public String code() {
            return "by:" + day;
        }

        @Override
        public Optional<LocalDate> lastDay(int year, LocalDate issued, Calendars calendars, WorkingDays workingDays) {
            return Optional.of(day.atYear(year));
        }
    }

    /**
     * “trước ngày 30/11”, read strictly: the 30th is too late, the 29th is the last day in time. {@code before:--11-30}
     */
    record BeforeDayOfYear(MonthDay day) implements DeadlineRule {
        public BeforeDayOfYear {
            everyYear(day);
        }

        @Override
        public String code() {
            return "before:" + day;
        }

        @Override
        public Optional<LocalDate> lastDay(int year, LocalDate issued, Calendars calendars, WorkingDays workingDays) {
            return Optional.of(day.atYear(year).minusDays(1));
        }
    }

    /** “trong Quý I”, “6 tháng đầu năm”: the last day of the period. {@code end:calendar_year:quarter:1} */
    record EndOfPeriod(String calendar, Granularity granularity, int number) implements DeadlineRule {
        public EndOfPeriod {
            if (!calendar.matches("[a-z][a-z_]*")) throw new IllegalArgumentException("Not a calendar: " + calendar);
            if (number < 1 || number > granularity.perYear())
                throw new IllegalArgumentException("A year has no " + granularity.code() + " " + number);
        }

        @Override
        public String code() {
            return "end:" + calendar + ":" + granularity.code() + ":" + number;
        }

        /** An unknown calendar, or one not divided that way, is an {@link IllegalArgumentException}. */
        @Override
        public Optional<LocalDate> lastDay(int year, LocalDate issued, Calendars calendars, WorkingDays workingDays) {
            return Optional.of(new Period(calendars.get(calendar), granularity, year, number).lastDay());
        }
    }

    /** “trong 5 ngày làm việc kể từ ngày ban hành”: the day of issue is not counted. {@code working_days:5} */
    record WorkingDaysAfterIssue(int days) implements DeadlineRule {
        public WorkingDaysAfterIssue {
            if (days < 1 || days > 1000) throw new IllegalArgumentException("Not 1 to 1000 working days: " + days);
        }

        @Override
        public String code() {
            return "working_days:" + days;
        }

        @Override
        public Optional<LocalDate> lastDay(int year, LocalDate issued, Calendars calendars, WorkingDays workingDays) {
            return workingDays.after(issued, days);
        }
    }

    private static void everyYear(MonthDay day) {
        if (day.equals(MonthDay.of(2, 29))) throw new IllegalArgumentException("29/2 is not in every year");
    }
}
