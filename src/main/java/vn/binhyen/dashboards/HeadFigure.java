package vn.binhyen.dashboards;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.Nature;

/**
 * A figure at the head of a dashboard.
 *
 * @param value null where nothing is known, or a sum would say nothing
 * @param before of the period before
 * @param yearBefore of the same period of the year before; null also where it is not comparable
 * @param isBroken whether the definition changed within the year so that it is not comparable
 * @param known in how many communes something is known; of one place at most 1
 * @param course the values of the latest periods, this one last; null where nothing is known
 * @param path where the figure explains itself
 */
public record HeadFigure(
        Measure measure,
        @Nullable BigDecimal value,
        @Nullable BigDecimal before,
        @Nullable BigDecimal yearBefore,
        boolean isBroken,
        int known,
        List<@Nullable BigDecimal> course,
        String path) {

    /** By how many hundredths it is more than a year before, to one place; null where that cannot be said. */
    public @Nullable BigDecimal percent() {
        if (value == null || yearBefore == null || yearBefore.signum() == 0 || isShare()) return null;
        return value.subtract(yearBefore)
                .multiply(BigDecimal.valueOf(100))
                .divide(yearBefore.abs(), 1, RoundingMode.HALF_UP);
    }

    /** Whether anything of its course is known. */
    public boolean hasCourse() {
        return course.stream().anyMatch(Objects::nonNull);
    }

    /** Whether it says how much there was at the period's end, not what happened in it. */
    public boolean isLevel() {
        return measure.rule().nature() == Nature.STOCK;
    }

    public boolean isShare() {
        return measure.rule().nature() == Nature.RATIO;
    }
}
