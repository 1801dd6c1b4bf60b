package vn.binhyen.exemplars;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One exemplar as lists show it. */
public record ExemplarCard(
        UUID id,
        ExemplarKind kind,
        String name,
        String field,
        String merit,
        String bodyName,
        ExemplarState state,
        LocalDate stateSince,
        @Nullable String recognisedBy,
        @Nullable String decision,
        @Nullable LocalDate recognisedOn,
        @Nullable Integer movementYear) {}
