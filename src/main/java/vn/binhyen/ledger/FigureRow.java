package vn.binhyen.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.Redrawing.Weight;
import vn.binhyen.calendars.Period;

/**
 * The figures of one measure in one area, a value for each period.
 *
 * @param values null where nothing is known; 0 where it is known that there was nothing
 * @param areas in how many communes something is known, for each period
 * @param unsummable periods, by their place, whose value would be a sum that says nothing: a share of shares, one thing
 *     counted twice
 * @param of the areas whose figures these are: itself, or others where it is drawn for another structure than it was told in
 * @param estimates what of that was apportioned
 */
public record FigureRow(
        String measure,
        int province,
        int area,
        List<@Nullable BigDecimal> values,
        List<Integer> areas,
        List<Integer> unsummable,
        List<Integer> of,
        List<Estimate> estimates) {

    /**
     * A part of the total of a split unit, of which nobody knows in which part of it it happened.
     *
     * @param period its place
     * @param from the unit whose total it is
     * @param by the weight by which it was apportioned
     */
    public record Estimate(int period, int from, BigDecimal total, BigDecimal part, Weight by) {}

    /** As it was told. */
    FigureRow(
            String measure,
            int province,
            int area,
            List<@Nullable BigDecimal> values,
            List<Integer> areas,
            List<Integer> unsummable) {
        this(measure, province, area, values, areas, unsummable, List.of(area), List.of());
    }

    /** Nothing is known of periods that begin after the measure ended. */
    FigureRow until(@Nullable MeasureEnding ending, List<Period> periods) {
        if (ending == null) return this;
        var told = new ArrayList<@Nullable BigDecimal>(values);
        for (int i = 0; i < told.size(); i++)
            if (periods.get(i).firstDay().isAfter(ending.lastDay())) told.set(i, null);
        return new FigureRow(measure, province, area, told, areas, unsummable, of, estimates);
    }

    public @Nullable BigDecimal value(int period) {
        return values.get(period);
    }

    public boolean isUnsummable(int period) {
        return unsummable.contains(period);
    }

    /** Whether another weight would make it another number. */
    public boolean isEstimated(int period) {
        return estimates.stream().anyMatch(estimate -> estimate.period() == period);
    }

    /** Whether it is what was told of the area, no more and no less. */
    public boolean isAsTold() {
        return of.equals(List.of(area)) && estimates.isEmpty();
    }
}
