package vn.binhyen.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.FigureRow;
import vn.binhyen.ledger.FigureTable;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.Nature;
import vn.binhyen.reports.Difference.Figure;
import vn.binhyen.reports.ReportLine.Communes;
import vn.binhyen.reports.ReportLine.Coverage;
import vn.binhyen.reports.ReportLine.Extremes;

/**
 * What was told of a place: in a table whose last period is the report's, whose first is that of the year before where that is
 * compared, and whose last but one is the period before.
 *
 * @param isMadeOf whether what was told before the place began is in it, too
 * @param communes of a city: how many there were in the first period, the last but one and the last
 */
record ReportTable(
        Definition definition,
        FigureTable table,
        Reporter place,
        boolean isMadeOf,
        @Nullable List<There> communes,
        LocalDate today) {

    /**
     * How many communes there were.
     *
     * @param during at some time of a period
     * @param atEnd on its last day: those that a stock is told of
     */
    record There(int during, int atEnd) {

        int of(Measure measure) {
            return measure.rule().nature() == Nature.FLOW ? during : atEnd;
        }
    }

    ReportLine line(Measure measure, @Nullable BigDecimal target, @Nullable Extremes extremes) {
        int last = table.periods().size() - 1;
        int previous = Math.max(0, last - 1);
        var row = table.row(measure.code(), place.area()).orElse(null);
        boolean isCompared = definition.compares(Comparison.YEAR_BEFORE);
        boolean isBroken = isCompared && isBrokenSince(measure, 0);
        boolean hasBefore = isCompared && !isBroken && wasThere(0);
        boolean hasPrevious = definition.compares(Comparison.PERIOD_BEFORE)
                && last > 0
                && !isBrokenSince(measure, previous)
                && wasThere(previous);
        return new ReportLine(
                measure,
                row == null ? null : row.value(last),
                row == null || !hasBefore ? null : row.value(0),
                row == null || !hasPrevious ? null : row.value(previous),
                target,
                isBroken,
                extremes,
                row == null || communes == null ? null : coverage(measure, row, communes, last, previous),
                row == null ? Set.of() : estimated(row, last, hasBefore, hasPrevious),
                !today.isAfter(table.periods().get(last).lastDay()));
    }

    private static Coverage coverage(Measure measure, FigureRow row, List<There> there, int last, int previous) {
        return new Coverage(
                new Communes(row.areas().get(last), there.get(2).of(measure)),
                new Communes(row.areas().getFirst(), there.getFirst().of(measure)),
                new Communes(row.areas().get(previous), there.get(1).of(measure)));
    }

    private static Set<Figure> estimated(FigureRow row, int last, boolean hasBefore, boolean hasPrevious) {
        var estimated = EnumSet.noneOf(Figure.class);
        if (row.isEstimated(last)) estimated.add(Figure.VALUE);
        if (hasBefore && row.isEstimated(0)) estimated.add(Figure.YEAR_BEFORE);
        if (hasPrevious && row.isEstimated(last - 1)) estimated.add(Figure.PERIOD_BEFORE);
        return estimated;
    }

    /** What a unit was before it began was told of others: it is its own only where it is known what it was made of. */
    private boolean wasThere(int period) {
        return isMadeOf || place.hadBegunOn(table.periods().get(period).firstDay());
    }

    private boolean isBrokenSince(Measure measure, int period) {
        var day = table.periods().get(period).firstDay();
        return table.breaks().stream()
                .anyMatch(each ->
                        each.measure().equals(measure.code()) && each.day().isAfter(day));
    }
}
