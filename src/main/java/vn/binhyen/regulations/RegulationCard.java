package vn.binhyen.regulations;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One regulation as lists show it, with where it stands today. */
public record RegulationCard(
        UUID id,
        UUID organisationId,
        String organisationName,
        Counterpart counterpart,
        String counterpartName,
        @Nullable String symbol,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate nextReview,
        @Nullable UUID renewedBy,
        State state) {}
