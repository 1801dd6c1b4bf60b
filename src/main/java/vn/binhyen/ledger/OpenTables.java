package vn.binhyen.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.AreaCard;

/** Makes tables for everybody from figures; pure. */
final class OpenTables {

    private static final int MONTHS = 12;

    private OpenTables() {}

    static OpenTable of(Measure measure, int year, FigureTable figures, List<AreaCard> communes, AreaCard province) {
        var areas = new ArrayList<Integer>(
                communes.stream().map(card -> card.id().value()).toList());
        boolean isNowhere = figures.row(measure.code(), province.id().value()).isPresent();
        if (isNowhere) areas.add(province.id().value());
        var values = withTotals(
                areas.stream().map(area -> values(figures, measure, area)).toList());
        var hidden = measure.keeping().ofPersons() ? SmallCounts.hiddenIn(counts(values)) : null;
        var rows = new ArrayList<OpenTable.Row>();
        for (int i = 0; i < values.size(); i++) {
            boolean isTotal = i == values.size() - 1;
            var commune = i < communes.size() ? communes.get(i) : null;
            rows.add(new OpenTable.Row(
                    commune == null ? isTotal ? null : "" : commune.code(),
                    commune == null ? isTotal ? province.name() : "" : commune.name(),
                    cells(values.get(i), hidden == null ? null : hidden[i])));
        }
        return new OpenTable(
                measure, year, IntStream.rangeClosed(1, MONTHS).boxed().toList(), rows);
    }

    private static List<@Nullable BigDecimal> values(FigureTable figures, Measure measure, int area) {
        return figures.row(measure.code(), area)
                .map(FigureRow::values)
                .orElseGet(() -> new ArrayList<>(Collections.nCopies(MONTHS, null)));
    }

    /** With the year behind each row's months, and the province below. */
    private static List<List<@Nullable BigDecimal>> withTotals(List<List<@Nullable BigDecimal>> rows) {
        var all = new ArrayList<List<@Nullable BigDecimal>>();
        for (var row : rows) {
            var months = new ArrayList<>(row);
            months.add(sum(row));
            all.add(months);
        }
        var province = new ArrayList<@Nullable BigDecimal>();
        for (int column = 0; column <= MONTHS; column++) province.add(sum(column(all, column)));
        all.add(province);
        return all;
    }

    private static List<@Nullable BigDecimal> column(List<List<@Nullable BigDecimal>> rows, int column) {
        var values = new ArrayList<@Nullable BigDecimal>();
        for (var row : rows) values.add(row.get(column));
        return values;
    }

    /** Nothing is known where nothing is known of any part. */
    private static @Nullable BigDecimal sum(List<@Nullable BigDecimal> values) {
        BigDecimal sum = null;
        for (var value : values) if (value != null) sum = sum == null ? value : sum.add(value);
        return sum;
    }

    private static long[][] counts(List<List<@Nullable BigDecimal>> values) {
        return values.stream()
                .map(row -> row.stream()
                        .mapToLong(value -> value == null ? 0 : value.longValue())
                        .toArray())
                .toArray(long[][]::new);
    }

    private static List<OpenTable.Cell> cells(List<@Nullable BigDecimal> values, boolean @Nullable [] hidden) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> hidden != null && hidden[i]
                        ? new OpenTable.Cell(null, true)
                        : new OpenTable.Cell(values.get(i), false))
                .toList();
    }
}
