package vn.binhyen.preventionmodels;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.pages.Typed;

/** What a model is: its name, the problem it tackles, for whom it is meant, how it works. */
public record ModelTerms(
        @NotNull ModelKind kind,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 1000) String problem,
        @Nullable OrganisationKind meantFor,
        @NotBlank @Size(max = 4000) String working,
        @Size(max = 2000) @Nullable String forms,
        @Size(max = 200) @Nullable String reference,
        @PositiveOrZero @Nullable Integer participants) {

    public ModelTerms {
        name = Typed.text(name);
        problem = Typed.text(problem);
        working = Typed.text(working);
        forms = Typed.filled(forms);
        reference = Typed.filled(reference);
    }

    /** What a form holds before anything is typed. */
    static ModelTerms empty() {
        return new ModelTerms(ModelKind.MODEL, "", "", null, "", null, null, null);
    }
}
