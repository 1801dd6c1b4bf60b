package vn.binhyen.activities;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a planned session does not take place. */
record CancellationForm(@NotBlank @Size(max = 500) String reason) {

    CancellationForm {
        reason = Typed.text(reason);
    }
}
