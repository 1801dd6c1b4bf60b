package vn.binhyen.reorganisations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.calendars.Wording;
import vn.binhyen.groupings.GroupingKind;

/** What is typed about a reorganisation. */
record ReorganisationForm(
        @NotNull @Nullable UUID id,
        @NotBlank @Size(max = 200) @Nullable String title,
        @NotBlank @Size(max = 200) @Nullable String basis,
        @NotBlank @Nullable String effectiveOn,
        @Size(max = LONGEST) @Nullable String pairs,
        Set<GroupingKind> abolished) {

    ReorganisationForm {
        abolished = abolished == null ? Set.of() : Set.copyOf(abolished);
    }

    static final int LONGEST = 400_000;

    static ReorganisationForm empty() {
        return new ReorganisationForm(UUID.randomUUID(), null, null, null, null, Set.of());
    }

    static ReorganisationForm of(ReorganisationText text, List<Pair> pairs, Set<GroupingKind> abolished) {
        return new ReorganisationForm(
                text.id(),
                text.terms().title(),
                text.terms().basis(),
                Wording.of(Locale.of("vi")).day(text.terms().effectiveOn()),
                pairs.stream().map(Pair::line).collect(Collectors.joining("\n")),
                abolished);
    }

    void check(Errors errors) {
        if ((pairs == null || pairs.isBlank()) && abolished.isEmpty())
            errors.rejectValue("pairs", "reorganisations.pairs.nothing");
        if (effectiveOn != null && !effectiveOn.isBlank() && day() == null)
            errors.rejectValue("effectiveOn", "typeMismatch.java.time.LocalDate");
    }

    @Nullable
    LocalDate day() {
        return effectiveOn == null ? null : Wording.readDay(effectiveOn.strip()).orElse(null);
    }

    Terms terms() {
        return new Terms(
                Objects.requireNonNull(title).strip(),
                Objects.requireNonNull(basis).strip(),
                Objects.requireNonNull(day()));
    }
}
