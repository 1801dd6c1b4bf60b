package vn.binhyen.preventionmodels;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One point as lists show it. */
public record PointCard(
        UUID id,
        UUID modelId,
        String modelName,
        String bodyName,
        @Nullable Integer communeId,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        LocalDate knownUntil,
        Life life,
        long groups,
        @Nullable Integer equipment,
        @Nullable Integer working) {}
