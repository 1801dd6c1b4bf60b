package vn.binhyen.directives;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static vn.binhyen.directives.DirectiveForm.filled;
import static vn.binhyen.directives.DirectiveForm.typed;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.calendars.EachPeriod;
import vn.binhyen.calendars.Wording;
import vn.binhyen.calendars.WorkingDays;

/**
 * What is typed about a deadline: how it is given, and the fields of each way, of which only the chosen one's are read.
 * Days and numbers are kept as text, so that one that cannot be read hides no other problem of the form.
 */
record DeadlineForm(
        @Nullable Ending ending,
        @Nullable String day,
        @Nullable String latest,
        @Nullable String before,
        @Nullable String period,
        @Nullable String year,
        @Nullable String workingDays,
        @Nullable RecurrenceForm each) {

    private static final int LONGEST = 250;

    DeadlineForm {
        each = requireNonNullElse(each, RecurrenceForm.empty());
    }

    /** How a deadline is given. */
    enum Ending {
        DAY,
        LATEST,
        BEFORE,
        PERIOD,
        WORKING_DAYS,
        EACH_PERIOD
    }

    static DeadlineForm empty() {
        return new DeadlineForm(Ending.DAY, null, null, null, null, null, null, null);
    }

    static DeadlineForm of(DeadlineRule rule, int year) {
        var empty = new DeadlineForm(null, null, null, null, null, null, null, null);
        return switch (rule) {
            case DeadlineRule.OnDate on -> empty.with(Ending.DAY, typed(on.day()));
            case DeadlineRule.ByDayOfYear by ->
                empty.with(Ending.LATEST, typed(by.day().atYear(year)));
            case DeadlineRule.BeforeDayOfYear before ->
                empty.with(Ending.BEFORE, typed(before.day().atYear(year)));
            case DeadlineRule.WorkingDaysAfterIssue working ->
                empty.with(Ending.WORKING_DAYS, String.valueOf(working.days()));
            case DeadlineRule.EndOfPeriod end ->
                new DeadlineForm(Ending.PERIOD, null, null, null, end.code(), String.valueOf(year), null, null);
            case EachPeriod each ->
                new DeadlineForm(Ending.EACH_PERIOD, null, null, null, null, null, null, RecurrenceForm.of(each));
        };
    }

    private DeadlineForm with(Ending chosen, String text) {
        return new DeadlineForm(
                chosen,
                chosen == Ending.DAY ? text : null,
                chosen == Ending.LATEST ? text : null,
                chosen == Ending.BEFORE ? text : null,
                null,
                null,
                chosen == Ending.WORKING_DAYS ? text : null,
                null);
    }

    /** Finds what is wrong with the fields of the chosen way; their names begin with {@code deadline}. */
    void check(LocalDate today, Errors errors) {
        if (ending == null) {
            errors.rejectValue("deadline.ending", "NotNull");
            return;
        }
        if (ending == Ending.EACH_PERIOD) recurrence().check(today, errors);
        else problem(today).ifPresent(code -> errors.rejectValue("deadline." + field(), code));
    }

    private Optional<String> problem(LocalDate today) {
        var unreadable = switch (requireNonNull(ending)) {
            case DAY, LATEST, BEFORE ->
                filled(text()) == null ? "directives.task.dayMissing" : "typeMismatch.java.time.LocalDate";
            case PERIOD -> "directives.task.periodMissing";
            case WORKING_DAYS, EACH_PERIOD -> "directives.task.workingDaysWrong";
        };
        var rule = rule();
        if (rule.isEmpty()) return Optional.of(unreadable);
        return rule.get()
                .lastDay(year(today), today, Calendars.standard(), WorkingDays.standard())
                .filter(last -> last.isBefore(today))
                .map(last -> "directives.task.dayPassed");
    }

    /** The rule, if what is typed makes one. */
    Optional<DeadlineRule> rule() {
        if (ending == null) return Optional.empty();
        try {
            return switch (ending) {
                case DAY -> typedDay().map(DeadlineRule.OnDate::new);
                case LATEST -> typedDay().map(MonthDay::from).map(DeadlineRule.ByDayOfYear::new);
                case BEFORE -> typedDay().map(MonthDay::from).map(DeadlineRule.BeforeDayOfYear::new);
                case PERIOD -> Optional.ofNullable(filled(period)).map(DeadlineRule::parse);
                case WORKING_DAYS -> number(workingDays, LONGEST).map(DeadlineRule.WorkingDaysAfterIssue::new);
                case EACH_PERIOD -> recurrence().rule().map(each -> each);
            };
        } catch (IllegalArgumentException unreadable) { // also 29/2, which is not in every year
            return Optional.empty();
        }
    }

    /** The year the deadline lies in, or of which its period is one. */
    int year(LocalDate today) {
        if (ending == Ending.PERIOD) return number(year, 9999).orElse(today.getYear());
        return typedDay().map(LocalDate::getYear).orElse(today.getYear());
    }

    RecurrenceForm recurrence() {
        return requireNonNullElse(each, RecurrenceForm.empty());
    }

    private Optional<LocalDate> typedDay() {
        return Wording.readDay(requireNonNullElse(text(), ""));
    }

    private @Nullable String text() {
        if (ending == Ending.DAY) return day;
        if (ending == Ending.LATEST) return latest;
        return ending == Ending.BEFORE ? before : null;
    }

    private String field() {
        return switch (requireNonNull(ending)) {
            case DAY -> "day";
            case LATEST -> "latest";
            case BEFORE -> "before";
            case PERIOD -> "period";
            case WORKING_DAYS -> "workingDays";
            case EACH_PERIOD -> "each";
        };
    }

    /** A whole number from 1 to the most that is allowed. */
    static Optional<Integer> number(@Nullable String typed, int most) {
        var digits = requireNonNullElse(typed, "").strip();
        if (!digits.matches("\\d{1,4}")) return Optional.empty();
        return Optional.of(Integer.parseInt(digits)).filter(number -> number >= 1 && number <= most);
    }
}
