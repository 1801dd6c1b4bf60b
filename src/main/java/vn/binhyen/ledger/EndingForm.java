package vn.binhyen.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.binhyen.database.Text;
import vn.binhyen.pages.Typed;

/** The last day of a measure, and why it is asked for no longer. */
record EndingForm(
        @NotNull @Nullable LocalDate lastDay,
        @NotBlank @Size(max = 500) @Nullable String reason) {

    MeasureEnding ending() {
        return new MeasureEnding(Objects.requireNonNull(lastDay), Text.nfc(Typed.text(reason)));
    }
}
