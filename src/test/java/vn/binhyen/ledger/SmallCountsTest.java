package vn.binhyen.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
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

    @Test
    void twoSmallCountsThatCoverEachOtherAreNotToldAsTheirSum() {
        var hidden = SmallCounts.hiddenIn(withTotals(new long[][] {{1, 2, 30}, {2, 1, 40}, {70, 80, 90}}));
        assertThat(count(hidden[0])).isGreaterThan(2);
        assertThat(count(hidden[1])).isGreaterThan(2);
    }

    @Property(tries = 300)
    void noSubtractionOfPublishedFiguresTellsASmallCountOrASmallSumOfCounts(@ForAll("tables") long[][] counts) {
        var table = withTotals(counts);
        var hidden = SmallCounts.hiddenIn(table);
        var places = new ArrayList<int[]>();
        for (int row = 0; row < table.length; row++)
            for (int column = 0; column < table[0].length; column++) {
                if (table[row][column] > 0 && table[row][column] < SmallCounts.SEEN)
                    assertThat(hidden[row][column]).isTrue();
                if (hidden[row][column]) places.add(new int[] {row, column});
            }
        var open = openDirections(table.length, table[0].length, places);
        for (var cells : setsOfUpToThree(places.size())) {
            long sum = cells.stream()
                    .mapToLong(cell -> table[places.get(cell)[0]][places.get(cell)[1]])
                    .sum();
            boolean isOfParts = cells.size() == 1 || cells.stream().noneMatch(cell -> isTotal(table, places.get(cell)));
            if (sum == 0 || sum >= SmallCounts.SEEN || !isOfParts) continue;
            assertThat(open.stream()
                            .allMatch(direction -> Math.abs(cells.stream()
                                            .mapToDouble(cell -> direction[cell])
                                            .sum())
                                    < 1e-9))
                    .as("%s of %s", cells, Arrays.deepToString(table))
                    .isFalse();
        }
    }

    private static boolean isTotal(long[][] table, int[] place) {
        return place[0] == table.length - 1 || place[1] == table[0].length - 1;
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
     * In which directions the hidden cells may differ though all published figures are as they are, by elimination, which
     * knows nothing of graphs. A sum is told by what is published if none of these directions changes it.
     */
    private static List<double[]> openDirections(int rows, int columns, List<int[]> places) {
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
        return nullSpace(equations, places.size());
    }

    private static List<double[]> nullSpace(List<double[]> equations, int size) {
        var pivots = new ArrayList<Integer>();
        for (int column = 0; column < size && pivots.size() < equations.size(); column++) {
            int rank = pivots.size();
            int pivot = rank;
            for (int i = rank; i < equations.size(); i++)
                if (Math.abs(equations.get(i)[column]) > Math.abs(equations.get(pivot)[column])) pivot = i;
            if (Math.abs(equations.get(pivot)[column]) < 1e-9) continue;
            Collections.swap(equations, rank, pivot);
            var solved = equations.get(rank);
            double factor = solved[column];
            for (int j = 0; j < size; j++) solved[j] /= factor;
            for (int i = 0; i < equations.size(); i++) {
                double times = equations.get(i)[column];
                if (i != rank) for (int j = 0; j < size; j++) equations.get(i)[j] -= times * solved[j];
            }
            pivots.add(column);
        }
        var directions = new ArrayList<double[]>();
        for (int free = 0; free < size; free++) {
            if (pivots.contains(free)) continue;
            var direction = new double[size];
            direction[free] = 1;
            for (int i = 0; i < pivots.size(); i++)
                direction[pivots.get(i)] = -equations.get(i)[free];
            directions.add(direction);
        }
        return directions;
    }

    private static List<Set<Integer>> setsOfUpToThree(int size) {
        var sets = new ArrayList<Set<Integer>>();
        for (int one = 0; one < size; one++) {
            sets.add(Set.of(one));
            for (int other = one + 1; other < size; other++) {
                sets.add(Set.of(one, other));
                for (int third = other + 1; third < size; third++) sets.add(Set.of(one, other, third));
            }
        }
        return sets;
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
