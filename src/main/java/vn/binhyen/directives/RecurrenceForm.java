package vn.binhyen.directives;

import static java.util.Objects.requireNonNullElse;
import static vn.binhyen.directives.DirectiveForm.filled;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.calendars.EachPeriod;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.calendars.PeriodDay;
import vn.binhyen.calendars.Wording;

/**
 * What is typed about a recurrence.
 *
 * @param period calendar and granularity, {@code calendar_year:month}
 * @param due from where the day in every period is counted
 * @param number which day, unless it is the last
 * @param until after which no period begins
 */
record RecurrenceForm(
        @Nullable String period,
        PeriodDay.@Nullable Kind due,
        @Nullable String number,
        @Nullable String until) {

    private static final int LONGEST = 250;

    static RecurrenceForm empty() {
        return new RecurrenceForm(null, PeriodDay.Kind.LAST_DAY, null, null);
    }

    static RecurrenceForm of(EachPeriod each) {
        var day = each.due();
        return new RecurrenceForm(
                each.calendar() + ":" + each.granularity().code(),
                day.kind(),
                day.kind() == PeriodDay.Kind.LAST_DAY ? null : String.valueOf(day.number()),
                DirectiveForm.typed(each.until()));
    }

    void check(LocalDate today, Errors errors) {
        if (filled(period) == null) errors.rejectValue("deadline.each.period", "directives.task.periodMissing");
        if (day().isEmpty()) errors.rejectValue("deadline.each.number", "directives.task.workingDaysWrong");
        untilProblem(today).ifPresent(code -> errors.rejectValue("deadline.each.until", code));
    }

    private Optional<String> untilProblem(LocalDate today) {
        if (filled(until) == null) return Optional.of("directives.task.neverEnds");
        var last = last();
        if (last.isEmpty()) return Optional.of("typeMismatch.java.time.LocalDate");
        if (last.get().isBefore(today)) return Optional.of("directives.task.dayPassed");
        return rule().filter(each -> !each.endsInReach(today)).map(each -> "directives.task.neverEnds");
    }

    /** The rule, if what is typed makes one. */
    Optional<EachPeriod> rule() {
        var parts = requireNonNullElse(period, "").split(":", -1);
        if (parts.length != 2 || day().isEmpty() || last().isEmpty()) return Optional.empty();
        try {
            return Optional.of(new EachPeriod(parts[0], Granularity.of(parts[1]), day().get(), last().get()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<PeriodDay> day() {
        return day(requireNonNullElse(due, PeriodDay.Kind.LAST_DAY), number);
    }

    /** The day within each period, if what is typed makes one. */
    static Optional<PeriodDay> day(PeriodDay.Kind kind, @Nullable String number) {
        if (kind == PeriodDay.Kind.LAST_DAY) return Optional.of(PeriodDay.last());
        return DeadlineForm.number(number, LONGEST).map(day -> new PeriodDay(kind, day));
    }

    private Optional<LocalDate> last() {
        return Wording.readDay(requireNonNullElse(until, ""));
    }
}
