package vn.binhyen.trials;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the data of a frozen design say.
 *
 * @param level of the Maryland scale; 0: nothing was compared
 * @param p the chance of at least such a change without an effect; absent while a gate is open
 * @param logRatio the log of observed by expected, and its variance, where there are both
 * @param dataHash of the data that were judged, line by line
 */
public record Verdict(
        UUID id,
        UUID trial,
        int ordinal,
        Instant reachedAt,
        VerdictKind kind,
        int level,
        @Nullable Double p,
        @Nullable Double logRatio,
        @Nullable Double variance,
        String dataHash,
        Working working) {

    boolean isRefused() {
        return kind == VerdictKind.REFUSED;
    }
}
