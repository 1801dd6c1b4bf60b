package vn.binhyen.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** Small counts of persons stay hidden, whatever is subtracted from whatever. */
class SmallCountsTest {

    @Test
    void oneSmallCountTakesOthersWithIt() {
        var hidden = SmallCounts.hiddenIn(withTotals(new long[][] {{3, 20, 30}, {40, 50, 60}, {70, 80, 90}}));
        assertThat(hidden[0][0]).isTrue();
        assertThat(Arrays.stream(hidden).mapToInt(SmallCountsTest::count).sum()).isEqualTo(4);
    }

    @Test
    void whatIsLargeOrNothingIsSeen() {
        var hidden = SmallCounts.hiddenIn(withTotals(new long[][] {{0, 5}, {12, 0}}));
        assertThat(Arrays.stream(hidden).mapToInt(SmallCountsTest::count).sum()).isZero();
    }

    @Property(tries = 300)
    void noSubtractionOfPublishedFiguresTellsAHiddenOne(@ForAll("tables") long[][] counts) {
        var table = withTotals(counts);
        var hidden = SmallCounts.hiddenIn(table);
        for (int row = 0; row < table.length; row++)
            for (int column = 0; column < table[0].length; column++) {
                if (table[row][column] > 0 && table[row][column] < SmallCounts.SEEN)
                    assertThat(hidden[row][column]).isTrue();
                if (hidden[row][column])
                    assertThat(isDetermined(hidden, row, column))
                            .as("%d, %d of %s", row, column, Arrays.deepToString(table))
                            .isFalse();
            }
    }

    @Provide
    Arbitrary<long[][]> tables() {
        var cells = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(1, 4)),
                Tuple.of(3, Arbitraries.longs().between(5, 60)),
                Tuple.of(2, Arbitraries.just(0L)));
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(rows -> Arbitraries.integers()
                        .between(1, 5)
                        .flatMap(columns -> cells.list().ofSize(columns).list().ofSize(rows)))
                .map(rows -> rows.stream()
                        .map(row -> row.stream().mapToLong(Long::longValue).toArray())
                        .toArray(long[][]::new));
    }

    /**
     * By elimination, which knows nothing of graphs: a hidden cell is determined if it is a combination of the equations,
     * that is, if adding “this cell alone” to them adds nothing to their rank.
     */
    private static boolean isDetermined(boolean[][] hidden, int row, int column) {
        int rows = hidden.length;
        int columns = hidden[0].length;
        var places = new ArrayList<int[]>();
        for (int i = 0; i < rows; i++) for (int j = 0; j < columns; j++) if (hidden[i][j]) places.add(new int[] {i, j});
        var equations = new ArrayList<double[]>();
        for (int i = 0; i < rows; i++) {
            int each = i;
            equations.add(places.stream()
                    .mapToDouble(p -> p[0] == each ? p[1] == columns - 1 ? -1 : 1 : 0)
                    .toArray());
        }
        for (int j = 0; j < columns; j++) {
            int each = j;
            equations.add(places.stream()
                    .mapToDouble(p -> p[1] == each ? p[0] == rows - 1 ? -1 : 1 : 0)
                    .toArray());
        }
        int before = rank(equations);
        equations.add(places.stream()
                .mapToDouble(p -> p[0] == row && p[1] == column ? 1 : 0)
                .toArray());
        return rank(equations) == before;
    }

    private static int rank(List<double[]> equations) {
        var matrix = equations.stream().map(double[]::clone).toArray(double[][]::new);
        int rank = 0;
        for (int column = 0; column < matrix[0].length && rank < matrix.length; column++) {
            int pivot = rank;
            for (int i = rank; i < matrix.length; i++)
                if (Math.abs(matrix[i][column]) > Math.abs(matrix[pivot][column])) pivot = i;
            if (Math.abs(matrix[pivot][column]) < 1e-9) continue;
            var swapped = matrix[rank];
            matrix[rank] = matrix[pivot];
            matrix[pivot] = swapped;
            for (int i = rank + 1; i < matrix.length; i++) {
                double factor = matrix[i][column] / matrix[rank][column];
                for (int j = column; j < matrix[0].length; j++) matrix[i][j] -= factor * matrix[rank][j];
            }
            rank++;
        }
        return rank;
    }

    private static int count(boolean[] row) {
        int count = 0;
        for (var each : row) if (each) count++;
        return count;
    }

    private static long[][] withTotals(long[][] counts) {
        int rows = counts.length;
        int columns = counts[0].length;
        var table = new long[rows + 1][columns + 1];
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < columns; j++) {
                table[i][j] = counts[i][j];
                table[i][columns] += counts[i][j];
                table[rows][j] += counts[i][j];
                table[rows][columns] += counts[i][j];
            }
        return table;
    }
}
