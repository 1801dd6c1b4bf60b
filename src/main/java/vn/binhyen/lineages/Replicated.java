package vn.binhyen.lineages;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a point comes from, and how much of the model's core it kept. */
public record Replicated(
        UUID pointId,
        UUID sourceId,
        @Nullable String kept,
        @Nullable String adapted,
        int coreAsked,
        int coreKept) {}
