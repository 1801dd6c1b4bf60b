package vn.binhyen.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.binhyen.areas.NewPlaces;
import vn.binhyen.areas.Redrawing.Weight;
import vn.binhyen.ledger.FigureRow.Estimate;

/** What holds of figures that are drawn for another structure. */
class FigureDrawingTest {

    private static final int PERIODS = 2;

    @Property
    void theSumOfEachPeriodStaysToTheLastDecimalHoweverUnitsAreMergedAndSplit(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 20) int units,
            @ForAll @IntRange(min = 0, max = 3) int decimals) {
        var random = new Random(seed);
        var goals = new HashMap<Integer, List<Integer>>();
        var rows = new ArrayList<FigureRow>();
        for (int unit = 0; unit < units; unit++) {
            goals.put(
                    unit,
                    random.ints(0, 7)
                            .distinct()
                            .limit(1 + random.nextInt(3))
                            .map(to -> 100 + to)
                            .boxed()
                            .toList());
            rows.add(row(unit, amount(random, decimals), amount(random, decimals)));
        }
        var drawn = new FigureDrawing(new NewPlaces(goals, Map.of(100, 2.5, 101, 0.1, 102, 7.0), Weight.AREA), PERIODS)
                .of(measure(true, decimals), rows);
        for (int i = 0; i < PERIODS; i++) {
            assertThat(sum(drawn, i)).isEqualByComparingTo(sum(rows, i));
        }
    }

    @Test
    void mergedUnitsAreAddedUpAndAPartOfASplitOneIsToldAsEstimated() {
        var drawn = drawn(true, Map.of(1, List.of(9), 2, List.of(9, 8)), row(1, "4", null), row(2, "3", "0"));
        assertThat(drawn).extracting(FigureRow::area).containsExactly(9, 8);
        var nine = drawn.getFirst();
        assertThat(nine.value(0)).isEqualByComparingTo("6");
        assertThat(nine.value(1)).as("of one of the two nothing happened").isEqualByComparingTo("0");
        assertThat(nine.areas()).containsExactly(2, 1);
        assertThat(nine.of()).containsExactly(1, 2);
        assertThat(nine.estimates())
                .contains(new Estimate(0, 2, new BigDecimal("3"), new BigDecimal("2"), Weight.EQUAL));
        assertThat(nine.isAsTold()).isFalse();
        assertThat(drawn.getLast().value(0)).isEqualByComparingTo("1");
    }

    @Test
    void whatMayNotBeAddedUpOverAreasIsUnsummableWhereUnitsMetAndStaysWhereOneIsTheSame() {
        var drawn = drawn(
                false,
                Map.of(1, List.of(9), 2, List.of(9), 3, List.of(3)),
                row(1, "4", "1"),
                row(2, "3", null),
                row(3, "7", "7"));
        assertThat(drawn.getFirst().isUnsummable(0)).isTrue();
        assertThat(drawn.getFirst().value(1)).as("known of one alone").isEqualByComparingTo("1");
        assertThat(drawn.getLast().isAsTold()).isTrue();
        assertThat(drawn.getLast().value(0)).isEqualByComparingTo("7");
    }

    @Test
    void aRatioIsThatOfTheDrawnPartAndTheDrawnWhole() {
        var drawing =
                new FigureDrawing(new NewPlaces(Map.of(1, List.of(9), 2, List.of(9)), Map.of(), Weight.EQUAL), PERIODS);
        var parts = drawing.of(measure(true, 0), List.of(row(1, "1", "1"), row(2, "2", "0")));
        var wholes = drawing.of(measure(true, 0), List.of(row(1, "2", "0"), row(2, "4", "0")));
        var ratio = drawing.ratio(measure(true, 1), parts, wholes);
        assertThat(ratio).singleElement().satisfies(row -> {
            assertThat(row.value(0)).isEqualByComparingTo("50.0");
            assertThat(row.value(1)).as("of nothing there is no share").isNull();
        });
    }

    private static List<FigureRow> drawn(boolean sums, Map<Integer, List<Integer>> goals, FigureRow... rows) {
        return new FigureDrawing(new NewPlaces(goals, Map.of(), Weight.EQUAL), PERIODS)
                .of(measure(sums, 0), List.of(rows));
    }

    private static FigureRow row(int area, String first, String second) {
        return row(area, first == null ? null : new BigDecimal(first), second == null ? null : new BigDecimal(second));
    }

    private static FigureRow row(int area, BigDecimal... values) {
        return new FigureRow(
                "B01",
                1,
                area,
                Arrays.asList(values),
                Arrays.stream(values).map(value -> value == null ? 0 : 1).toList(),
                List.of());
    }

    private static BigDecimal amount(Random random, int decimals) {
        return random.nextInt(5) == 0 ? null : BigDecimal.valueOf(random.nextInt(100_000) - 1_000, decimals);
    }

    private static BigDecimal sum(List<FigureRow> rows, int period) {
        return rows.stream()
                .map(row -> row.value(period))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Measure measure(boolean sumsOverAreas, int decimals) {
        var text = new MeasureText("Số", "Số", "lượt");
        return new Measure(
                1,
                "B01",
                LocalDate.of(2026, 1, 1),
                text,
                text,
                new MeasureRule(Nature.FLOW, false, null, null, decimals, true, sumsOverAreas),
                new MeasureKeeping(Keeper.COMMUNE, Keeper.OFFICE, null, false, false),
                new MeasureBasis("", Confidence.READ, true));
    }
}
