package vn.binhyen.dashboards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is different from the period before, where most of it lies, and what is on record that may explain it.
 *
 * @param by how much it is more; null where one of both is not known, where they are not comparable, and while the period goes on
 * @param communes those with the largest part in it, the largest first; none where communes are not to be compared
 */
public record Change(HeadFigure figure, @Nullable BigDecimal by, List<Part> communes, List<Reason> reasons) {

    /** By how much one commune has more than in the period before. */
    public record Part(int area, String name, BigDecimal change, String path) {}

    /**
     * Something on record.
     *
     * @param count facts that were taken back, or communes; 0 where nothing is counted
     * @param day on which a definition changed
     * @param path where more about it stands
     */
    public record Reason(
            Why why,
            long count,
            @Nullable LocalDate day,
            @Nullable String path) {}

    /** The kinds of reasons. */
    public enum Why {
        /** The period has not ended yet. */
        RUNNING,
        DEFINITION,
        /** Facts were taken back or told anew after their period had ended. */
        CORRECTED,
        /** Nothing at all was told in the period before. */
        NOT_TOLD_BEFORE,
        /** Nothing at all is told in this period. */
        NOT_TOLD_NOW,
        /** Communes of which nothing was known in the period before, and something is now. */
        NEWLY_KNOWN,
        /** Communes of which something was known in the period before, and nothing is yet. */
        NOT_YET_KNOWN
    }
}
