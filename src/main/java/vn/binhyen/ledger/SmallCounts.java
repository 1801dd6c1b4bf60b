package vn.binhyen.ledger;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Hides small counts of persons in a table that is published with its totals, so that no subtraction brings them back; pure.
 *
 * <p>A table is given with its sums: the last row and the last column are the totals of the others, the corner the total of
 * all. Every row and every column is then one equation. The hidden cells are the edges of a graph between rows and columns,
 * and what is published determines a hidden cell exactly if its edge is a bridge of that graph: without a way round, the
 * equations can be solved one after another from its end (Gusfield, A graph theoretic approach to statistical data security,
 * SIAM Journal on Computing 17, 1988). So cells are hidden in addition until no bridge is left.
 */
final class SmallCounts {

    /** From here on a count may be seen; 0 may, too. */
    static final long SEEN = 5;

    private final long[][] table;
    private final boolean[][] hidden;
    private final int rows;
    private final int columns;

    private SmallCounts(long[][] table) {
        this.table = table;
        rows = table.length;
        columns = table[0].length;
        hidden = new boolean[rows][columns];
    }

    /** Which cells of the table, totals included, are to be hidden. At least two rows and two columns. */
    static boolean[][] hiddenIn(long[][] table) {
        var counts = new SmallCounts(table);
        counts.hideSmall();
        for (var bridge = counts.bridge(); bridge != null; bridge = counts.bridge())
            counts.goRound(bridge[0], bridge[1]);
        return counts.hidden;
    }

    private void hideSmall() {
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++)
                hidden[row][column] = table[row][column] > 0 && table[row][column] < SEEN;
    }

    /** Hides three more corners of a rectangle, those that lose least: a cell of many is a better cover than one of few. */
    private void goRound(int row, int column) {
        long least = Long.MAX_VALUE;
        int[] best = {row == 0 ? 1 : 0, column == 0 ? 1 : 0};
        for (int other = 0; other < rows; other++) {
            for (int beside = 0; beside < columns; beside++) {
                if (other == row || beside == column) continue;
                long loss = loss(other, column) + loss(row, beside) + loss(other, beside);
                if (loss < least) {
                    least = loss;
                    best = new int[] {other, beside};
                }
            }
        }
        hidden[best[0]][column] = true;
        hidden[row][best[1]] = true;
        hidden[best[0]][best[1]] = true;
    }

    /** Nothing where it is hidden already; a zero is no cover, and a total is missed more than a part. */
    private long loss(int row, int column) {
        if (hidden[row][column]) return 0;
        boolean isTotal = row == rows - 1 || column == columns - 1;
        return table[row][column] + (table[row][column] == 0 ? 1_000_000_000L : 0) + (isTotal ? 1_000_000L : 0) + 1;
    }

    /** A hidden cell that lies on no circle of hidden cells, or null. */
    private int @Nullable [] bridge() {
        var search = new Search();
        for (int node = 0; node < rows + columns; node++) {
            if (search.found[node] != 0) continue;
            var bridge = search.from(node, -1);
            if (bridge != null) return bridge;
        }
        return null;
    }

    /** Looks through the graph in depth; nodes are the rows, then the columns. */
    private final class Search {

        private final int[] found = new int[rows + columns];
        private final int[] earliest = new int[rows + columns];
        private int time;

        private int @Nullable [] from(int node, int parent) {
            found[node] = earliest[node] = ++time;
            for (int next : neighbours(node)) {
                if (next == parent) continue;
                if (found[next] == 0) {
                    var bridge = from(next, node);
                    if (bridge != null) return bridge;
                    if (earliest[next] > found[node]) return cell(node, next);
                }
                earliest[node] = Math.min(earliest[node], earliest[next]);
            }
            return null;
        }

        private int[] neighbours(int node) {
            return node < rows
                    ? Arrays.stream(range(columns))
                            .filter(column -> hidden[node][column])
                            .map(column -> rows + column)
                            .toArray()
                    : Arrays.stream(range(rows))
                            .filter(row -> hidden[row][node - rows])
                            .toArray();
        }

        private int[] cell(int one, int other) {
            return one < rows ? new int[] {one, other - rows} : new int[] {other, one - rows};
        }

        private static int[] range(int size) {
            return IntStream.range(0, size).toArray();
        }
    }
}
