package vn.binhyen.exemplars;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhyen.pages.Typed;

/** By whose decision of which day an exemplar was recognised, and for which year of the movement. */
public record Recognition(
        @NotBlank @Size(max = 200) String recognisedBy,
        @NotBlank @Size(max = 60) String decision,
        @NotNull @Nullable LocalDate recognisedOn,
        @NotNull @Min(1945) @Max(9999) @Nullable Integer movementYear) {

    public Recognition {
        recognisedBy = Typed.text(recognisedBy);
        decision = Typed.text(decision);
    }

    static Recognition on(LocalDate today) {
        return new Recognition("", "", today, today.getYear());
    }

    /** The movement's year has begun when the decision is taken. */
    boolean isAhead() {
        return recognisedOn != null && movementYear != null && movementYear > recognisedOn.getYear();
    }
}
