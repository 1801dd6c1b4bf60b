package vn.binhyen.exemplars;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhyen.pages.Typed;

/** That an exemplar is no longer put forward or held up, since when, and why. */
public record Withdrawal(
        @NotNull @Nullable LocalDate withdrawnOn,
        @NotBlank @Size(max = 1000) String withdrawnReason) {

    public Withdrawal {
        withdrawnReason = Typed.text(withdrawnReason);
    }
}
