package vn.binhyen.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one measure in one area, a value for each period.
 *
 * @param values null where nothing is known; 0 where it is known that there was nothing
 * @param areas in how many communes something is known, for each period
 * @param unsummable periods, by their place, whose value would be a sum that says nothing: a share of shares, one thing
 *     counted twice
 */
public record FigureRow(
        String measure,
        int province,
        int area,
        List<@Nullable BigDecimal> values,
        List<Integer> areas,
        List<Integer> unsummable) {

    public @Nullable BigDecimal value(int period) {
        return values.get(period);
    }

    public boolean isUnsummable(int period) {
        return unsummable.contains(period);
    }
}
