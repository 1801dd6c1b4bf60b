package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.DeadlineRule.EndOfPeriod;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.calendars.NamedCalendar;
import vn.binhyen.calendars.Period;
import vn.binhyen.calendars.PeriodDay;
import vn.binhyen.calendars.Wording;
import vn.binhyen.pages.Choice;
import vn.binhyen.pages.Page;

/** How deadlines, periods and recurrences are offered and told, in the reader's language. */
final class DeadlineWords {

    private static final Calendars CALENDARS = Calendars.standard();

    private DeadlineWords() {}

    /** The ends of all periods of all calendars, the shorter ones first. */
    static List<Choice> periods(Page page) {
        var wording = Wording.of(page.locale());
        return divisions()
                .flatMap(each -> IntStream.rangeClosed(1, each.granularity().perYear())
                        .mapToObj(number -> new EndOfPeriod(each.calendar().code(), each.granularity(), number)))
                .map(end -> new Choice(end.code(), wording.deadline(end, CALENDARS)))
                .toList();
    }

    /** Years that a period still due may be named after: a school year is named after the one it begins in. */
    static List<Choice> years(LocalDate today) {
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 3)
                .mapToObj(String::valueOf)
                .map(year -> new Choice(year, year))
                .toList();
    }

    /** How often, in which calendar. */
    static List<Choice> recurrences(Page page) {
        var wording = Wording.of(page.locale());
        return divisions()
                .map(each -> new Choice(
                        each.calendar().code() + ":" + each.granularity().code(),
                        wording.often(each.granularity()) + " – " + wording.name(each.calendar())))
                .toList();
    }

    static List<Choice> periodDays(Page page) {
        return Stream.of(PeriodDay.Kind.values())
                .map(kind -> new Choice(kind.name(), page.text("directives.PeriodDay." + kind.name())))
                .toList();
    }

    /** “Tháng 12/2026”, or nothing where a task is asked once. */
    static String period(Page page, @Nullable Period period) {
        return period == null ? "" : Wording.of(page.locale()).period(period);
    }

    /** As {@link #period(Page, Period)}, of a period's code. */
    static String period(Page page, @Nullable String code) {
        return code == null ? "" : period(page, CALENDARS.period(code));
    }

    /** Why nobody works on the day, and when they last do before; null on a working day. */
    static @Nullable String dayOff(Page page, DueDay due) {
        if (due.workingDayBefore() == null) return null;
        var why = due.holiday() == null
                ? page.text("directives.task.weekend")
                : Wording.of(page.locale()).name(due.holiday());
        return page.text("directives.task.dayOff", why, page.date(due.workingDayBefore()));
    }

    /** The deadline of a recurring task names its first day in time. */
    static String first(Page page, String words, LocalDate due) {
        return page.text("directives.deadline.first", words, page.date(due));
    }

    private record Division(NamedCalendar calendar, Granularity granularity) {}

    private static Stream<Division> divisions() {
        return CALENDARS.all().stream()
                .flatMap(calendar -> calendar.granularities().stream()
                        .sorted(Comparator.comparing(Granularity::months))
                        .map(granularity -> new Division(calendar, granularity)));
    }
}
