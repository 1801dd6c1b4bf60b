package vn.binhyen.exemplars;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.pages.Typed;

/** What is told of a new exemplar: whose it is ({@code O:…}, {@code C:…}, {@code P:…}), since when, and what it is. */
record ExemplarForm(
        @Nullable UUID id,
        @NotBlank String owner,
        @NotNull @Nullable LocalDate proposedOn,
        @Valid ExemplarTerms terms) {

    ExemplarForm {
        id = id == null ? UUID.randomUUID() : id;
        owner = Typed.text(owner);
        terms = terms == null ? ExemplarTerms.about(null) : terms;
    }

    ExemplarId exemplar() {
        return new ExemplarId(Objects.requireNonNull(id));
    }

    LocalDate day() {
        return Objects.requireNonNull(proposedOn);
    }
}
