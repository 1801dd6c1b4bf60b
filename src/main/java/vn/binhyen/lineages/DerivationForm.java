package vn.binhyen.lineages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From which model another was developed, and what it took over. */
public record DerivationForm(
        @NotNull @Nullable UUID parent,
        @NotBlank @Size(max = 1000) @Nullable String note) {

    public DerivationForm {
        note = note == null ? null : note.strip();
    }
}
