package vn.binhyen.trials;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is told of a new trial: of which model, and what is compared. */
record TrialForm(
        @Nullable UUID id,
        @NotNull @Nullable UUID modelId,
        @Valid @NotNull TrialTerms terms) {

    TrialForm {
        id = id == null ? UUID.randomUUID() : id;
    }

    TrialId trial() {
        return new TrialId(Objects.requireNonNull(id));
    }

    UUID model() {
        return Objects.requireNonNull(modelId);
    }
}
