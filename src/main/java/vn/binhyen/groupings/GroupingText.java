package vn.binhyen.groupings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What everybody in scope may read of a grouping.
 *
 * @param originArea the district of before July 2025 that it stands for, where it was proposed from one
 */
public record GroupingText(
        UUID id,
        int provinceId,
        GroupingKind kind,
        GroupingTerms terms,
        @Nullable Integer originArea,
        int version) {}
