package vn.binhyen.catalogue;

import org.jspecify.annotations.Nullable;

/** What the first year of a model costs, roughly: to start it and to run it. */
public enum CostBand {
    NOTHING,
    LOW,
    MIDDLE,
    HIGH,
    NOT_TOLD;

    /** In đồng; above it a model is no longer low. Our proposal: what a residential group collects in a year. */
    private static final long LOW_UNTIL = 20_000_000;

    private static final long MIDDLE_UNTIL = 200_000_000;

    /** Told only where both are: a model that costs nothing to start may still cost much to keep. */
    static CostBand of(@Nullable Long start, @Nullable Long yearly) {
        if (start == null || yearly == null) return NOT_TOLD;
        long year = start + yearly;
        if (year == 0) return NOTHING;
        if (year <= LOW_UNTIL) return LOW;
        return year <= MIDDLE_UNTIL ? MIDDLE : HIGH;
    }
}
