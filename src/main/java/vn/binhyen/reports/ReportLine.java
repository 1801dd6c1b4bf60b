package vn.binhyen.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.Nature;
import vn.binhyen.reports.Difference.Figure;

/**
 * A measure in a period beside the figures that it is compared with.
 *
 * @param value null where nothing is known
 * @param before of the same period of the year before; null where nothing is known of it, or the definition has changed since, so
 *     that it is not comparable
 * @param previous of the period before, or null likewise
 * @param target what was aimed at; null where nothing was
 * @param isBroken whether the definition has changed since the year before
 * @param extremes where it is highest and lowest; null where that may not be said
 * @param coverage of a city: in how many of its communes something is known
 * @param estimated which of its figures have parts that were apportioned from units that were split
 * @param isRunning whether the period is not over yet: it is compared with nothing then
 */
public record ReportLine(
        Measure measure,
        @Nullable BigDecimal value,
        @Nullable BigDecimal before,
        @Nullable BigDecimal previous,
        @Nullable BigDecimal target,
        boolean isBroken,
        @Nullable Extremes extremes,
        @Nullable Coverage coverage,
        Set<Figure> estimated,
        boolean isRunning) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public ReportLine {
        estimated = Set.copyOf(estimated);
    }

    /** In how many communes something is known, and was. */
    public record Coverage(Communes now, Communes yearBefore, Communes periodBefore) {}

    /**
     * Communes of which something is known of a period.
     *
     * @param all that there were at some time of the period
     */
    public record Communes(int known, int all) {

        /** So many hundredths of all may be more or fewer: what fewer told is not a fall. */
        private static final int PER_CENT = 10;

        boolean isLike(Communes then) {
            long here = (long) known * then.all;
            long there = (long) then.known * all;
            return Math.abs(here - there) * 100 <= Math.max(here, there) * PER_CENT;
        }

        boolean isWhole() {
            return known >= all;
        }
    }

    /** The communes with the most and the least, where each is one alone. */
    public record Extremes(
            @Nullable Place highest, @Nullable Place lowest) {}

    /** A commune with its figure. */
    public record Place(int area, String name, BigDecimal value) {}

    /** By how much it rose, negative where it fell; null where one of both is not known, or where both may not be compared. */
    public @Nullable BigDecimal change() {
        boolean isUnlike = coverage != null && !coverage.now().isLike(coverage.yearBefore());
        if (value == null || before == null || isRunning || isUnlike || isEstimated(Figure.YEAR_BEFORE)) return null;
        return value.subtract(before);
    }

    /** The same against the period before. */
    @Nullable
    BigDecimal changeSince() {
        boolean isUnlike = coverage != null && !coverage.now().isLike(coverage.periodBefore());
        if (value == null || previous == null || isRunning || isUnlike || isEstimated(Figure.PERIOD_BEFORE))
            return null;
        return value.subtract(previous);
    }

    /** Whether it, or the figure that it is compared with, is none that was told. */
    private boolean isEstimated(Figure before) {
        return estimated.contains(Figure.VALUE) || estimated.contains(before);
    }

    /** The change in hundredths of what it was, with one place after the comma; null where there was nothing, or of shares. */
    public @Nullable BigDecimal percent() {
        var change = change();
        if (change == null || before == null || before.signum() == 0 || isShare()) return null;
        return change.multiply(HUNDRED).divide(before.abs(), 1, RoundingMode.HALF_UP);
    }

    /** How much of what was aimed at was reached, in hundredths with one place after the comma. */
    public @Nullable BigDecimal reached() {
        if (value == null || target == null || target.signum() == 0 || estimated.contains(Figure.VALUE)) return null;
        return value.multiply(HUNDRED).divide(target, 1, RoundingMode.HALF_UP);
    }

    public boolean isShare() {
        return measure.rule().nature() == Nature.RATIO;
    }
}
