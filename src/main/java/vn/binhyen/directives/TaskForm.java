package vn.binhyen.directives;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static vn.binhyen.directives.DirectiveForm.filled;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.calendars.Wording;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.organisations.ScopeAnswer;

/** What is typed about a task: what is asked, how it is shown to be done, until when, and of whom. */
record TaskForm(
        @NotBlank @Size(max = 300) @Nullable String title,
        @Size(max = 4000) @Nullable String details,
        @NotNull @Nullable Completion completion,
        @Size(max = 40) @Nullable String unit,
        @NotNull @Nullable Ending ending,
        @Nullable String day,
        @Nullable String period,
        @Nullable Integer year,
        @Nullable String workingDays,
        @Nullable Set<OrganisationKind> kinds,
        @Nullable Set<ScopeAnswer> inScope,
        @Nullable Set<Integer> communes,
        @Nullable Set<UUID> organisations) {

    private static final int LONGEST = 250;

    /** How the deadline is given. */
    enum Ending {
        DAY,
        PERIOD,
        WORKING_DAYS
    }

    static TaskForm empty() {
        return new TaskForm(
                null, null, Completion.TICK, null, Ending.DAY, null, null, null, null, null, null, null, null);
    }

    static TaskForm of(TaskTerms terms) {
        var selector = terms.selector();
        return new TaskForm(
                terms.title(),
                terms.details(),
                terms.completion(),
                terms.unit(),
                switch (terms.deadline()) {
                    case DeadlineRule.OnDate on -> Ending.DAY;
                    case DeadlineRule.WorkingDaysAfterIssue working -> Ending.WORKING_DAYS;
                    default -> Ending.PERIOD;
                },
                terms.deadline() instanceof DeadlineRule.OnDate on ? DirectiveForm.typed(on.day()) : null,
                terms.deadline().code(),
                terms.year(),
                terms.deadline() instanceof DeadlineRule.WorkingDaysAfterIssue working
                        ? String.valueOf(working.days())
                        : null,
                selector.kinds(),
                selector.inScope(),
                selector.communes(),
                selector.organisations());
    }

    /** Finds what the annotations cannot say. */
    void check(LocalDate today, Errors errors) {
        if (completion == Completion.NUMBER && filled(unit) == null)
            errors.rejectValue("unit", "directives.task.unitMissing");
        if (!selector().selectsAnything()) errors.rejectValue("kinds", "directives.task.nobodyChosen");
        if (ending == null) return;
        switch (ending) {
            case DAY -> checkDay(today, errors);
            case PERIOD -> checkPeriod(today, errors);
            case WORKING_DAYS -> {
                if (days() < 1 || days() > LONGEST)
                    errors.rejectValue("workingDays", "directives.task.workingDaysWrong");
            }
        }
    }

    private void checkDay(LocalDate today, Errors errors) {
        if (filled(day) == null) errors.rejectValue("day", "directives.task.dayMissing");
        else if (lastDay().isEmpty()) errors.rejectValue("day", "typeMismatch.java.time.LocalDate");
        else if (lastDay().get().isBefore(today)) errors.rejectValue("day", "directives.task.dayPassed");
    }

    private void checkPeriod(LocalDate today, Errors errors) {
        try {
            var last = terms(today).lastDay(today);
            if (last.isPresent() && last.get().isBefore(today))
                errors.rejectValue("period", "directives.task.dayPassed");
        } catch (IllegalArgumentException unreadable) {
            errors.rejectValue("period", "directives.task.periodMissing");
        }
    }

    Selector selector() {
        return new Selector(
                requireNonNullElse(kinds, Set.of()),
                requireNonNullElse(inScope, Set.of()),
                requireNonNullElse(communes, Set.of()),
                requireNonNullElse(organisations, Set.of()));
    }

    /** The terms, once nothing is wrong with the form. */
    TaskTerms terms(LocalDate today) {
        int chosenYear = requireNonNullElse(year, today.getYear());
        if (ending == Ending.DAY) chosenYear = lastDay().orElseThrow().getYear();
        return new TaskTerms(
                requireNonNullElse(title, "").strip(),
                filled(details),
                requireNonNullElse(completion, Completion.TICK),
                completion == Completion.NUMBER ? requireNonNullElse(filled(unit), "–") : null,
                deadline(),
                chosenYear,
                selector());
    }

    private DeadlineRule deadline() {
        return switch (requireNonNull(ending, "checked")) {
            case DAY -> new DeadlineRule.OnDate(lastDay().orElseThrow());
            case PERIOD -> DeadlineRule.parse(requireNonNullElse(period, ""));
            case WORKING_DAYS -> new DeadlineRule.WorkingDaysAfterIssue(days());
        };
    }

    /** The day as typed, kept as text so that one that cannot be read hides no other problem of the form. */
    private Optional<LocalDate> lastDay() {
        return Wording.readDay(requireNonNullElse(day, ""));
    }

    private int days() {
        var typed = requireNonNullElse(workingDays, "").strip();
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }
}
