package vn.binhyen.programmes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is declared about the resolution and the yearly plan. */
record DeclarationForm(
        @NotNull @Nullable Resolution resolution,
        @Nullable String resolutionOn,
        @Size(max = 60) @Nullable String resolutionSymbol,
        @Nullable Boolean noPlan) {

    static DeclarationForm of(Declaration declaration) {
        return new DeclarationForm(
                declaration.resolution(),
                Typed.of(declaration.resolutionOn()),
                declaration.resolutionSymbol(),
                declaration.noPlan());
    }

    void check(LocalDate today, Errors errors) {
        if (resolution == Resolution.YES && Typed.filled(resolutionOn) == null)
            errors.rejectValue("resolutionOn", "NotBlank");
        else Typed.checkPast("resolutionOn", resolutionOn, today, errors);
    }

    /** Without a resolution there is no day and no number of one. */
    Declaration declaration() {
        if (resolution == null) throw new IllegalStateException("The form has problems");
        boolean yes = resolution == Resolution.YES;
        return new Declaration(
                resolution,
                yes ? Typed.day(resolutionOn) : null,
                yes ? Typed.filled(resolutionSymbol) : null,
                Boolean.TRUE.equals(noPlan));
    }
}
