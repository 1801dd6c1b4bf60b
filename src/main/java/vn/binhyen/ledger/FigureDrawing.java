package vn.binhyen.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.NewPlaces;
import vn.binhyen.ledger.FigureRow.Estimate;

/**
 * Draws figures of communes for the communes of another structure; pure. What is added up over areas keeps its sum, to the last decimal of its
 * measure; what may not be added up is said to be unsummable where units were merged or split.
 */
final class FigureDrawing {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NewPlaces places;
    private final int periods;

    FigureDrawing(NewPlaces places, int periods) {
        this.places = places;
        this.periods = periods;
    }

    /** The rows of one measure that is no ratio, in the order in which the new places come up. */
    List<FigureRow> of(Measure measure, List<FigureRow> rows) {
        var drawn = new LinkedHashMap<Integer, Drawn>();
        for (var row : rows) add(measure, row, drawn);
        return drawn.entrySet().stream()
                .map(entry -> entry.getValue().row(measure, entry.getKey()))
                .toList();
    }

    /** The rows of the measures in their order; of ratios from those above and below the line, which the table has, too. */
    List<FigureRow> of(List<Measure> asked, FigureTable told) {
        var measures = told.measures().stream().collect(toMap(Measure::code, Function.identity()));
        var rows = told.rows().stream().collect(groupingBy(FigureRow::measure));
        Function<String, List<FigureRow>> drawn =
                code -> of(Objects.requireNonNull(measures.get(code)), rows.getOrDefault(code, List.of()));
        return asked.stream()
                .flatMap(measure -> {
                    var part = measure.rule().part();
                    var whole = measure.rule().whole();
                    return part == null || whole == null
                            ? drawn.apply(measure.code()).stream()
                            : ratio(measure, drawn.apply(part), drawn.apply(whole)).stream();
                })
                .toList();
    }

    /** The rows of a ratio, from those above and below its line, both drawn already. */
    List<FigureRow> ratio(Measure ratio, List<FigureRow> parts, List<FigureRow> wholes) {
        var above = new LinkedHashMap<Integer, FigureRow>();
        parts.forEach(row -> above.put(row.area(), row));
        return wholes.stream()
                .filter(whole -> above.containsKey(whole.area()))
                .map(whole -> {
                    var part = Objects.requireNonNull(above.get(whole.area()));
                    var values = new ArrayList<@Nullable BigDecimal>();
                    for (int i = 0; i < periods; i++) values.add(share(ratio, part.value(i), whole.value(i)));
                    return new FigureRow(
                            ratio.code(),
                            whole.province(),
                            whole.area(),
                            values,
                            whole.areas(),
                            joined(part.unsummable(), whole.unsummable()),
                            joined(part.of(), whole.of()),
                            joined(part.estimates(), whole.estimates()));
                })
                .toList();
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    private static @Nullable BigDecimal share(Measure ratio, @Nullable BigDecimal part, @Nullable BigDecimal whole) {
        if (part == null || whole == null || whole.signum() == 0) return null;
        return part.multiply(HUNDRED).divide(whole, ratio.rule().decimals(), RoundingMode.HALF_UP);
    }

    private void add(Measure measure, FigureRow row, Map<Integer, Drawn> drawn) {
        int decimals = measure.rule().decimals();
        for (int i = 0; i < periods; i++) {
            var value = row.value(i);
            if (value == null && !row.isUnsummable(i)) continue;
            var total = value == null ? BigDecimal.ZERO : value.setScale(decimals, RoundingMode.HALF_UP);
            for (var part : places.parts(row.area(), total.unscaledValue().longValueExact()))
                drawn.computeIfAbsent(part.area(), key -> new Drawn(row.province()))
                        .add(i, row, total, part);
        }
        // Nothing is known, and that is known of the new places too
        if (row.values().stream().allMatch(Objects::isNull) && row.unsummable().isEmpty())
            places.parts(row.area(), 0)
                    .forEach(part -> drawn.computeIfAbsent(part.area(), key -> new Drawn(row.province()))
                            .of(row.area()));
    }

    /** What has come to one place. */
    private final class Drawn {

        private final int province;
        private final List<Integer> of = new ArrayList<>();
        private final List<Estimate> estimates = new ArrayList<>();
        private final BigDecimal[] amounts = new BigDecimal[periods];
        private final int[] sources = new int[periods];
        private final int[] areas = new int[periods];
        private final boolean[] mixed = new boolean[periods];

        Drawn(int province) {
            this.province = province;
        }

        void of(int area) {
            if (!of.contains(area)) of.add(area);
        }

        void add(int period, FigureRow row, BigDecimal total, NewPlaces.Part part) {
            of(row.area());
            var amount = BigDecimal.valueOf(part.count(), total.scale());
            var before = amounts[period];
            amounts[period] = before == null ? amount : before.add(amount);
            sources[period]++;
            areas[period] += row.areas().get(period);
            if (part.by() != null && total.signum() != 0)
                estimates.add(new Estimate(period, row.area(), total, amount, part.by()));
            mixed[period] |= row.isUnsummable(period);
        }

        FigureRow row(Measure measure, int area) {
            boolean sums = measure.rule().sumsOverAreas();
            var values = new ArrayList<@Nullable BigDecimal>();
            var unsummable = new ArrayList<Integer>();
            for (int i = 0; i < periods; i++) {
                int period = i;
                boolean split = estimates.stream().anyMatch(estimate -> estimate.period() == period);
                if (!sums && (sources[i] > 1 || split)) mixed[i] = true;
                values.add(mixed[i] ? null : amounts[i]);
                if (mixed[i]) unsummable.add(i);
            }
            return new FigureRow(
                    measure.code(),
                    province,
                    area,
                    values,
                    IntStream.of(areas).boxed().toList(),
                    unsummable,
                    List.copyOf(of),
                    sums ? List.copyOf(estimates) : List.of());
        }
    }
}
