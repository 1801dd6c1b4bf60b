package vn.binhyen.preventionmodels;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A point as it reads. */
public record PointText(
        UUID id,
        UUID modelId,
        Body body,
        PointTerms terms,
        @Nullable LocalDate endedOn,
        @Nullable String endedReason,
        @Nullable Working stock,
        int version) {}
