package vn.binhyen.trials;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.pages.Typed;

/**
 * What is compared, and when. Months are named by their first days.
 *
 * @param measure the ledger's measure whose counts are the outcome; null: they come in a file
 * @param unitKind what the ledger's counts are told of; null: communes
 * @param startMonth the first month with the model
 * @param lastMonth the last month that is looked at
 * @param selectedFrom the months whose counts led to the choice of the places, where the worst were chosen
 * @param recordingChange from this month on the outcome is recorded otherwise
 * @param somethingElse whether something else began at the same time
 */
public record TrialTerms(
        @NotBlank @Size(max = 200) String outcome,
        @Nullable String measure,
        @Nullable UnitKind unitKind,
        @NotNull LocalDate firstMonth,
        @NotNull LocalDate startMonth,
        @NotNull LocalDate lastMonth,
        @NotNull Choosing choosing,
        @Nullable LocalDate selectedFrom,
        @Nullable LocalDate selectedUntil,
        @Nullable LocalDate recordingChange,
        boolean somethingElse,
        @Size(max = 2000) @Nullable String note) {

    /** So many months after those that are judged. */
    static final int MOST_WATCHED = 60;

    private static final int MOST_MONTHS = 150;

    public TrialTerms {
        outcome = Typed.text(outcome);
        measure = Typed.filled(measure);
        note = Typed.filled(note);
    }

    /** What a form holds before anything is typed: a year before the start and a year after it. */
    static TrialTerms around(LocalDate start, String outcome) {
        var month = start.withDayOfMonth(1);
        return new TrialTerms(
                outcome,
                null,
                null,
                month.minusMonths(12),
                month,
                month.plusMonths(11),
                Choosing.OTHERWISE,
                null,
                null,
                null,
                false,
                null);
    }

    /** Whether the ledger is asked for organisations, not for communes. */
    boolean isOfOrganisations() {
        return measure != null && unitKind == UnitKind.ORGANISATION;
    }

    List<LocalDate> months() {
        return months(firstMonth, lastMonth);
    }

    /** The months whose counts led to the choice of the treated units. */
    List<LocalDate> selected() {
        return selectedFrom == null || selectedUntil == null ? List.of() : months(selectedFrom, selectedUntil);
    }

    /** The same, and those behind them in which it is watched what becomes of an effect. */
    List<LocalDate> monthsToWatch() {
        return months(firstMonth, lastMonth.plusMonths(MOST_WATCHED));
    }

    private static List<LocalDate> months(LocalDate first, LocalDate last) {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    void check(Errors errors) {
        if (errors.hasErrors()) return;
        if (!startMonth.isAfter(firstMonth)) errors.rejectValue("startMonth", "trials.startMonth.early");
        if (lastMonth.isBefore(startMonth)) errors.rejectValue("lastMonth", "trials.lastMonth.early");
        if (ChronoUnit.MONTHS.between(firstMonth, lastMonth) >= MOST_MONTHS)
            errors.rejectValue("lastMonth", "trials.months.many", new Object[] {MOST_MONTHS}, null);
        checkSelection(errors);
        checkFirstDays(errors);
    }

    private void checkSelection(Errors errors) {
        boolean asked = choosing == Choosing.WORST_FIRST;
        if (asked && selectedFrom == null) errors.rejectValue("selectedFrom", "trials.selected.missing");
        if (asked && selectedUntil == null) errors.rejectValue("selectedUntil", "trials.selected.missing");
        if (!asked && (selectedFrom != null || selectedUntil != null))
            errors.rejectValue("selectedFrom", "trials.selected.needless");
        if (selectedFrom != null && selectedUntil != null && selectedUntil.isBefore(selectedFrom))
            errors.rejectValue("selectedUntil", "trials.selected.order");
    }

    private void checkFirstDays(Errors errors) {
        boolean odd = Stream.of(firstMonth, startMonth, lastMonth, selectedFrom, selectedUntil, recordingChange)
                .anyMatch(month -> month != null && month.getDayOfMonth() != 1);
        if (odd) errors.rejectValue("firstMonth", "trials.month.first");
    }
}
