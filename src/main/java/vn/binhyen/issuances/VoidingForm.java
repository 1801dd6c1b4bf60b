package vn.binhyen.issuances;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.binhyen.pages.Typed;

/** Why nothing will bear a number. */
record VoidingForm(@NotBlank @Size(max = 500) String reason) {

    VoidingForm {
        reason = Typed.text(reason);
    }
}
