package vn.binhyen.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Effects by cohort and month, and their averages.
 *
 * @param simple over all treated cohort-months, weighted by cohort sizes
 * @param dynamic by months since adoption, cohorts weighted by size
 * @param dynamicOverall the plain mean of those from adoption on
 * @param groups by cohort, the plain mean of its treated months
 * @param groupOverall of those, weighted by cohort sizes
 * @param calendar by month, cohorts weighted by size
 * @param preTest Wald's joint test of all effects before adoption; absent where there are none or too many
 */
public record GroupTimeEffects(
        List<GroupTime> groupTimes,
        Effect simple,
        List<At> dynamic,
        Effect dynamicOverall,
        List<At> groups,
        Effect groupOverall,
        List<At> calendar,
        Effect calendarOverall,
        @Nullable Wald preTest) {

    /** The effect on a cohort in a month, both by their own numbers. */
    public record GroupTime(long cohort, long time, Effect effect) {}

    /** An average at a month since adoption, of a cohort, or at a month, by its number. */
    public record At(long at, Effect effect) {}

    /** Chi-squared with so many degrees of freedom. */
    public record Wald(double statistic, int degreesOfFreedom, double p) {}
}
