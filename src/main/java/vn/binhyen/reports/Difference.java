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
 */
public record Difference(
        Measure measure,
        Figure figure,
        @Nullable BigDecimal reported,
        @Nullable BigDecimal known,
        Set<Reason> reasons) {

    public Difference {
        reasons = Set.copyOf(reasons);
    }

    /** Which of a line's figures. */
    public enum Figure {
        VALUE,
        YEAR_BEFORE,
        PERIOD_BEFORE,
        TARGET
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
        /** Something else was aimed at since. */
        AIMED_OTHERWISE,
        /** No later fact explains it: the area or the way of adding up is another one. */
        RECOUNTED
    }
}
