package vn.binhyen.regulations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A regulation as it reads. */
public record RegulationText(UUID id, Party party, RegulationTerms terms, Ending ending, Origin origin) {

    /** Who entered it, which one it renews, and its file. */
    public record Origin(
            EnteredBy enteredBy,
            @Nullable UUID renews,
            @Nullable UUID fileId) {}
}
