package vn.binhyen.exemplars;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.EnteredBy;

/** An exemplar as it reads. */
public record ExemplarText(UUID id, Body owner, ExemplarTerms terms, Standing standing, EnteredBy enteredBy) {

    /** How far it has come since when; the decision with its file, and the withdrawal, where there is one. */
    public record Standing(
            ExemplarState state,
            LocalDate since,
            LocalDate proposedOn,
            @Nullable Recognition recognition,
            @Nullable UUID fileId,
            @Nullable Withdrawal withdrawal) {}
}
