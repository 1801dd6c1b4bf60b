package vn.binhyen.reports;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.Measure;

/**
 * A figure that is known otherwise now than it was reported.
 *
 * @param reported null where nothing was known
 * @param known null where nothing is known any more
 * @param reportedOf of the highest and lowest: the commune's name
 * @param knownOf likewise
 */
public record Difference(
        Measure measure,
        Figure figure,
        @Nullable BigDecimal reported,
        @Nullable BigDecimal known,
        @Nullable String reportedOf,
        @Nullable String knownOf,
        Set<Reason> reasons) {

    public Difference {
        reasons = Set.copyOf(reasons);
    }

    Difference because(Set<Reason> why) {
        return new Difference(measure, figure, reported, known, reportedOf, knownOf, why);
    }

    /** Which of a line's figures. */
    public enum Figure {
        VALUE,
        YEAR_BEFORE,
        PERIOD_BEFORE,
        TARGET,
        HIGHEST,
        LOWEST
    }

    /** Why it is another one. */
    public enum Reason {
        /** Facts were told after the approval. */
        TOLD_LATER,
        /** Facts that stood then were taken back since. */
        CORRECTED,
        /** What the measure counts is defined otherwise now. */
        REDEFINED,
        /** The measure was ended: it is asked for no longer. */
        ENDED,
        /** It had been ended when it was approved, and is asked for again. */
        GOES_ON,
        /** Something else was aimed at since. */
        AIMED_OTHERWISE,
        /** No later fact explains it: the area or the way of adding up is another one. */
        RECOUNTED
    }
}
