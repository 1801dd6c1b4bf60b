package vn.binhyen.exemplars;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.pages.Typed;

/** Who or what is exemplary, in which field of work, what of it, and the model that it belongs to, if any. */
public record ExemplarTerms(
        @NotNull ExemplarKind kind,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 120) String field,
        @NotBlank @Size(max = 2000) String merit,
        @Nullable UUID modelId) {

    public ExemplarTerms {
        name = Typed.text(name);
        field = Typed.text(field);
        merit = Typed.text(merit);
    }

    /** What a form holds before anything is typed. */
    static ExemplarTerms about(@Nullable UUID model) {
        return new ExemplarTerms(ExemplarKind.COLLECTIVE, "", "", "", model);
    }

    /** The same, belonging to another model. */
    ExemplarTerms in(@Nullable UUID model) {
        return new ExemplarTerms(kind, name, field, merit, model);
    }
}
