package vn.binhyen.lineages;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.preventionmodels.ModelTerms;
import vn.binhyen.preventionmodels.Stage;
import vn.binhyen.preventionmodels.StepForm;

/** What is told about a renewal: the new text, since when, by which document, and why. */
public record RenewalForm(
        @Nullable UUID step,
        @NotNull @Nullable LocalDate day,
        @NotBlank @Size(max = 200) @Nullable String document,
        @NotBlank @Size(max = 2000) @Nullable String note,
        @Valid @NotNull ModelTerms terms) {

    public RenewalForm {
        step = step == null ? UUID.randomUUID() : step;
    }

    static RenewalForm of(ModelTerms terms, LocalDate today) {
        return new RenewalForm(null, today, null, null, terms);
    }

    StepForm asStep() {
        return new StepForm(step, Stage.RENEWED, java.util.Objects.requireNonNull(day), document, note, null);
    }
}
