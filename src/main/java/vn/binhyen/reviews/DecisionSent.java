package vn.binhyen.reviews;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.pages.Typed;

/** That the draft which a program read, in the version that it read, is decided on a day by a document. */
record DecisionSent(
        @NotNull @Nullable UUID rating,
        @NotNull @Nullable Integer version,
        @NotNull @Nullable LocalDate day,
        @NotBlank @Size(max = 200) String document) {

    DecisionSent {
        document = Typed.text(document);
    }
}
