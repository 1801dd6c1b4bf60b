package vn.binhyen.preventionmodels;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How long a point has lived: since when, until when it is known to, and since when it no longer does. */
public record PointFate(
        UUID id,
        UUID modelId,
        int provinceId,
        @Nullable Integer communeId,
        @Nullable UUID organisationId,
        LocalDate startedOn,
        LocalDate knownUntil,
        @Nullable LocalDate stoppedOn) {}
