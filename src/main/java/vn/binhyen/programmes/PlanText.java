package vn.binhyen.programmes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan as it reads. */
public record PlanText(UUID id, UUID programmeId, Body body, int year, PlanTerms terms, Origin origin) {

    /** Who entered it, which plan it was copied from, and its file. */
    public record Origin(
            EnteredBy enteredBy,
            @Nullable UUID copiedFrom,
            @Nullable UUID fileId) {}

    public boolean isAdopted() {
        return terms.adoption().adoptedOn() != null;
    }
}
