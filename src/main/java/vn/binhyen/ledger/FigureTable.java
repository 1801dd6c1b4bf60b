package vn.binhyen.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.NewPlaces;
import vn.binhyen.calendars.Period;

/**
 * The figures that were asked for.
 *
 * @param asOf as was known at that moment; null: as is known now
 * @param breaks where a definition changed so that values before and after are not comparable
 * @param endings of the measures that have ended or will, by their codes
 */
public record FigureTable(
        List<Measure> measures,
        List<Period> periods,
        List<FigureRow> rows,
        List<Break> breaks,
        Map<String, MeasureEnding> endings,
        @Nullable Instant asOf) {

    /** From this day on the measure counts something else. */
    public record Break(String measure, LocalDate day) {

        /** The editions of one measure that begin within the periods, after the first day of the first. */
        public static List<Break> among(List<Measure> editions, List<Period> periods) {
            var first = periods.getFirst().firstDay();
            var last = periods.getLast().lastDay();
            return editions.stream()
                    .filter(edition -> !edition.basis().comparable()
                            && edition.effectiveFrom().isAfter(first)
                            && !edition.effectiveFrom().isAfter(last))
                    .map(edition -> new Break(edition.code(), edition.effectiveFrom()))
                    .toList();
        }
    }

    /** Of some of its measures, by the units of another structure; of ratios it has what is above and below the line. */
    FigureTable drawn(List<String> asked, NewPlaces places) {
        var shown = asked.stream()
                .distinct()
                .flatMap(code -> measures.stream().filter(each -> each.code().equals(code)))
                .toList();
        return new FigureTable(
                shown,
                periods,
                new FigureDrawing(places, periods.size()).of(shown, this),
                breaks.stream().filter(each -> asked.contains(each.measure())).toList(),
                endings,
                asOf);
    }

    /** With the rows of another table in place of its own of the same areas and measures. */
    FigureTable with(FigureTable other) {
        var kept =
                rows.stream().filter(row -> other.row(row.measure(), row.area()).isEmpty());
        return new FigureTable(
                measures, periods, Stream.concat(kept, other.rows().stream()).toList(), breaks, endings, asOf);
    }

    /** The rows of one area alone. */
    FigureTable of(int area) {
        var own = rows.stream().filter(row -> row.area() == area).toList();
        return new FigureTable(measures, periods, own, breaks, endings, asOf);
    }

    public Optional<FigureRow> row(String measure, int area) {
        return rows.stream()
                .filter(row -> row.measure().equals(measure) && row.area() == area)
                .findFirst();
    }
}
