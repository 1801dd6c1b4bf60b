package vn.binhyen.regulations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.calendars.Wording;

/** What is typed about a regulation. */
record RegulationForm(
        @NotNull @Nullable UUID id,
        @NotNull @Nullable UUID organisation,
        @Nullable UUID renews,
        @NotNull @Nullable Counterpart counterpart,
        @NotBlank @Size(max = 200) @Nullable String counterpartName,
        @Size(max = 60) @Nullable String symbol,
        @NotBlank @Nullable String signedOn,
        @Nullable String validFrom,
        @Nullable String validUntil,
        @Size(max = 2000) @Nullable String subjects,
        @NotNull @Nullable Rhythm rhythm,
        @Nullable String nextReview) {

    static RegulationForm empty(@Nullable UUID organisation) {
        return new RegulationForm(
                UUID.randomUUID(),
                organisation,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Rhythm.HALF_YEARLY,
                null);
    }

    /** A renewal begins with the words of the one it renews, without its days and number. */
    static RegulationForm renewing(RegulationText older) {
        var terms = older.terms();
        return new RegulationForm(
                UUID.randomUUID(),
                older.party().organisationId(),
                older.id(),
                terms.counterpart(),
                terms.counterpartName(),
                null,
                null,
                null,
                null,
                terms.subjects(),
                terms.rhythm(),
                null);
    }

    static RegulationForm of(RegulationText text) {
        var terms = text.terms();
        return new RegulationForm(
                text.id(),
                text.party().organisationId(),
                text.origin().renews(),
                terms.counterpart(),
                terms.counterpartName(),
                terms.symbol(),
                typed(terms.signedOn()),
                typed(terms.validFrom()),
                typed(terms.validUntil()),
                terms.subjects(),
                terms.rhythm(),
                typed(terms.nextReview()));
    }

    /** The same about a regulation that is known: whose it is does not change. */
    RegulationForm about(RegulationText known) {
        return new RegulationForm(
                known.id(),
                known.party().organisationId(),
                known.origin().renews(),
                counterpart,
                counterpartName,
                symbol,
                signedOn,
                validFrom,
                validUntil,
                subjects,
                rhythm,
                nextReview);
    }

    void check(LocalDate today, Errors errors) {
        readable("signedOn", signedOn, errors);
        readable("validFrom", validFrom, errors);
        readable("validUntil", validUntil, errors);
        readable("nextReview", nextReview, errors);
        if (errors.hasErrors()) return;
        var signed = day(signedOn);
        if (signed != null && signed.isAfter(today)) errors.rejectValue("signedOn", "PastOrPresent");
        var from = validFrom == null || validFrom.isBlank() ? signed : day(validFrom);
        var until = day(validUntil);
        if (from != null && until != null && until.isBefore(from))
            errors.rejectValue("validUntil", "problemDetail.vn.binhyen.regulations.EndsBeforeItStarts");
    }

    /** Where no first day is typed, a regulation runs from the day it was signed. */
    RegulationTerms terms() {
        var signed = Objects.requireNonNull(day(signedOn));
        var from = day(validFrom);
        return new RegulationTerms(
                Objects.requireNonNull(counterpart),
                Objects.requireNonNull(filled(counterpartName)),
                filled(symbol),
                signed,
                from == null ? signed : from,
                day(validUntil),
                filled(subjects),
                Objects.requireNonNull(rhythm),
                day(nextReview));
    }

    static @Nullable String filled(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    static @Nullable LocalDate day(@Nullable String typed) {
        var filled = filled(typed);
        return filled == null ? null : Wording.readDay(filled).orElse(null);
    }

    static void readable(String field, @Nullable String typed, Errors errors) {
        if (filled(typed) != null && day(typed) == null) errors.rejectValue(field, "typeMismatch.java.time.LocalDate");
    }

    private static @Nullable String typed(@Nullable LocalDate day) {
        return day == null ? null : Wording.of(Locale.of("vi")).day(day);
    }
}
