package vn.binhyen.preventionmodels;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.pages.Typed;

/** What is told of a new model: whose it is ({@code O:…}, {@code C:…}, {@code P:…}), since when, and what it is. */
record ProposalForm(
        @Nullable UUID id,
        @NotBlank String owner,
        @NotNull @Nullable LocalDate proposedOn,
        @Valid ModelTerms terms) {

    ProposalForm {
        id = id == null ? UUID.randomUUID() : id;
        owner = Typed.text(owner);
        terms = terms == null ? ModelTerms.empty() : terms;
    }

    static ProposalForm empty(String owner, LocalDate today) {
        return new ProposalForm(null, owner, today, ModelTerms.empty());
    }

    ModelId model() {
        return new ModelId(Objects.requireNonNull(id));
    }
}
