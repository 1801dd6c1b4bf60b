package vn.binhyen.directives;

import static java.util.Objects.requireNonNullElse;
import static vn.binhyen.directives.DirectiveForm.filled;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.organisations.ScopeAnswer;

/** What is typed about a task: what is asked, how much, how it is shown to be done, until when, and of whom. */
record TaskForm(
        @NotBlank @Size(max = 300) @Nullable String title,
        @Size(max = 4000) @Nullable String details,
        @NotNull @Nullable Completion completion,
        @Size(max = 40) @Nullable String unit,
        @Nullable BigDecimal target,
        @Nullable DeadlineForm deadline,
        @Nullable Asking asking,
        @Nullable UUID whole,
        @Nullable Set<OrganisationKind> kinds,
        @Nullable Set<ScopeAnswer> inScope,
        @Nullable Set<Integer> communes,
        @Nullable Set<UUID> organisations,
        @Valid @Nullable ParticularsForm more) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Parts of which nothing was sent are empty, so that what is missing in them can be told at their fields. */
    TaskForm {
        deadline = requireNonNullElse(deadline, DeadlineForm.empty());
        more = requireNonNullElse(more, ParticularsForm.empty());
    }

    /** Whether a task asks organisations, or gathers what other tasks ask. */
    enum Asking {
        DIRECT,
        GATHERS
    }

    static TaskForm empty() {
        return new TaskForm(
                null, null, Completion.TICK, null, null, null, Asking.DIRECT, null, null, null, null, null, null);
    }

    static TaskForm of(TaskTerms terms) {
        var selector = terms.selector();
        return new TaskForm(
                terms.title(),
                terms.details(),
                terms.completion(),
                terms.unit(),
                terms.aim().target(),
                DeadlineForm.of(terms.deadline(), terms.year()),
                terms.aim().gathers() ? Asking.GATHERS : Asking.DIRECT,
                terms.aim().parent(),
                selector.kinds(),
                selector.inScope(),
                selector.communes(),
                selector.organisations(),
                ParticularsForm.of(terms.particulars()));
    }

    /** Finds what the annotations cannot say. */
    void check(LocalDate today, Errors errors) {
        if (completion == Completion.NUMBER) checkNumber(errors);
        if (!gathers() && !selector().selectsAnything()) errors.rejectValue("kinds", "directives.task.nobodyChosen");
        ends().check(today, errors);
        others().check(ends().ending() == DeadlineForm.Ending.EACH_PERIOD, errors);
    }

    private void checkNumber(Errors errors) {
        if (filled(unit) == null) errors.rejectValue("unit", "directives.task.unitMissing");
        if (target == null) return;
        var isShare = "%".equals(filled(unit));
        if (target.signum() <= 0 || isShare && target.compareTo(WHOLE) > 0)
            errors.rejectValue("target", "directives.task.targetWrong");
    }

    /** What is typed about the deadline; where nothing was sent, nothing is chosen. */
    DeadlineForm ends() {
        return requireNonNullElse(deadline, DeadlineForm.empty());
    }

    /** The last day, if it were issued today; null where that cannot be told yet. */
    @Nullable
    LocalDate dueDay(LocalDate today) {
        return ends().rule()
                .map(rule -> DueDay.of(rule, ends().year(today), today))
                .map(DueDay::day)
                .orElse(null);
    }

    ParticularsForm others() {
        return requireNonNullElse(more, ParticularsForm.empty());
    }

    boolean gathers() {
        return asking == Asking.GATHERS;
    }

    Selector selector() {
        if (gathers()) return new Selector(Set.of(), Set.of(), Set.of(), Set.of());
        return new Selector(
                requireNonNullElse(kinds, Set.of()),
                requireNonNullElse(inScope, Set.of()),
                requireNonNullElse(communes, Set.of()),
                requireNonNullElse(organisations, Set.of()));
    }

    /** The terms, once nothing is wrong with the form. */
    TaskTerms terms(LocalDate today) {
        boolean counted = completion == Completion.NUMBER;
        return new TaskTerms(
                requireNonNullElse(title, "").strip(),
                filled(details),
                requireNonNullElse(completion, Completion.TICK),
                counted ? requireNonNullElse(filled(unit), "–") : null,
                ends().rule().orElseThrow(),
                ends().year(today),
                selector(),
                new Aim(counted ? target : null, gathers(), gathers() ? null : whole),
                others().particulars());
    }
}
