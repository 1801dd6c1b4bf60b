package vn.binhyen.regulations;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed when a regulation ends before its time. */
record EndingForm(@Nullable String day, @Nullable String reason) {

    private static final int LONGEST_REASON = 1000;

    void check(Errors errors) {
        RegulationForm.readable("day", day, errors);
        if (RegulationForm.filled(day) == null) errors.rejectValue("day", "NotBlank");
        var why = RegulationForm.filled(reason);
        if (why == null) errors.rejectValue("reason", "NotBlank");
        else if (why.length() > LONGEST_REASON) errors.rejectValue("reason", "Size");
    }

    /** The day, once nothing is wrong with the form. */
    LocalDate endedOn() {
        return Objects.requireNonNull(RegulationForm.day(day));
    }

    String why() {
        return Objects.requireNonNull(RegulationForm.filled(reason));
    }
}
