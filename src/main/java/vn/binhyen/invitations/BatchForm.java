package vn.binhyen.invitations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.invitations.Batch.Wish;
import vn.binhyen.organisations.ListFilter;

/** For how long, and whom of those that the filter means. The id is made with the form: sent twice, it invites once. */
record BatchForm(
        @Nullable UUID id,
        @NotNull @Min(1) @Max(Term.LONGEST) @Nullable Integer days,
        @Nullable Boolean again) {

    BatchForm {
        id = Objects.requireNonNullElseGet(id, UUID::randomUUID);
    }

    UUID batch() {
        return Objects.requireNonNull(id);
    }

    boolean alsoAgain() {
        return again != null && again;
    }

    BatchForm orFor(Term term) {
        return days == null ? new BatchForm(id, term.days(), again) : this;
    }

    Wish wish(ListFilter filter, LocalDate today) {
        return new Wish(filter, alsoAgain(), today.plusDays(days == null ? 0 : days));
    }
}
