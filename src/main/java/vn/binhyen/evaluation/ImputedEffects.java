package vn.binhyen.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a difference-in-differences by imputation found.
 *
 * @param overall the effect over all treated rows
 * @param totals what was observed in the treated rows, beside what was expected without the programme
 * @param eventStudy by months since adoption, those before adoption first; the month before it is the reference
 * @param cohorts by cohort and month
 * @param preTrend whether the adopters had moved with the others before; absent where it could not be asked
 */
public record ImputedEffects(
        Effect overall,
        Totals totals,
        List<AtEventTime> eventStudy,
        List<OfCohort> cohorts,
        @Nullable PreTrend preTrend,
        Sample sample) {

    /** Sums over treated rows; for counts, {@code expected - observed} were prevented. */
    public record Totals(double observed, double expected, int rows) {
        public double prevented() {
            return expected - observed;
        }
    }

    /**
     * The effect so many months after adoption; before adoption, what moved without any programme.
     *
     * @param eventTime months since adoption, negative before it
     * @param totals absent before adoption
     * @param effect absent where nothing happened, which has no logarithm
     */
    public record AtEventTime(
            int eventTime,
            @Nullable Totals totals,
            @Nullable Effect effect) {}

    /** The effect on the units that adopted in one month, in one month; both by their own numbers. */
    public record OfCohort(
            long cohort, long time, Totals totals, @Nullable Effect effect) {}

    /**
     * The joint test of the effects before adoption, in blocks of neighbouring months: Wald's statistic in Hotelling's scale, after F.
     *
     * @param effects how many blocks
     * @param farthestP the chance that of so many single months any lies as far off as the farthest does
     * @param missedSlope the steepest trend by month (in the effect's unit) that the test would have missed one time in five
     */
    public record PreTrend(
            double statistic, int effects, double degreesOfFreedom, double p, double missedSlope, double farthestP) {

        /** A failed test forbids conclusions; a passed one proves nothing. */
        public boolean failed() {
            return p < 0.05 || farthestP < 0.05;
        }
    }

    /**
     * What the estimate rests on.
     *
     * @param unusedUnits names of units that say nothing: no month before adoption, or for counts no event in them
     * @param unusedMonths numbers of months in which nothing untreated happened
     */
    public record Sample(
            int rows, Clusters clusters, Variance variance, List<String> unusedUnits, List<Long> unusedMonths) {}

    /** Clusters in all, with a unit treated while observed, and with a unit that others are compared with. */
    public record Clusters(int all, int treated, int comparison) {}

    /** How the variance between clusters was found. */
    public enum Variance {
        /** Sandwich with G/(G-1) (n-1)/(n-K), Student with G-1 degrees of freedom. */
        CR1,
        /** Residuals adjusted for leverage (Bell and McCaffrey 2002), Satterthwaite's degrees of freedom. */
        CR2,
        /** Too few clusters on one side: no standard error is given, randomisation inference is the way. */
        NONE
    }
}
