package vn.binhyen.preventionmodels;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a point began, and the telephone of its duty desk, which is never published. */
public record PointTerms(
        @NotNull LocalDate startedOn,
        @Pattern(regexp = "[0-9 +().-]{3,20}") @Nullable String dutyPhone) {

    public PointTerms {
        dutyPhone = Typed.filled(dutyPhone);
    }
}
