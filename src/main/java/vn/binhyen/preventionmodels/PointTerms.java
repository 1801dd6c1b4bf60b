package vn.binhyen.preventionmodels;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhyen.pages.Typed;

/**
 * When a point began, every how many months it is checked, the telephone of its duty desk, which is never published, and who
 * answers for it: a position, not a person.
 */
public record PointTerms(
        @NotNull LocalDate startedOn,
        @Min(1) @Max(12) @Nullable Integer rhythmMonths,
        @Pattern(regexp = "[0-9 +().-]{3,20}") @Nullable String dutyPhone,
        @Size(max = 200) @Nullable String responsible) {

    public PointTerms {
        rhythmMonths = rhythmMonths == null ? 1 : rhythmMonths;
        dutyPhone = Typed.filled(dutyPhone);
        responsible = Typed.filled(responsible);
    }
}
