package vn.binhyen.ledger;

import java.util.ArrayDeque;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Hides small counts of persons in a table that is published with its totals, so that no subtraction brings them back, alone
 * or added up; pure.
 *
 * <p>A table is given with its sums: the last row and the last column are the totals of the others, the corner the total of
 * all. Every row and every column is then one equation. The hidden cells are the edges of a graph between rows and columns,
 * and what is published determines just the sums over cuts of that graph (Gusfield, A graph theoretic approach to statistical
 * data security, SIAM Journal on Computing 17, 1988). A small count is safe where every cut that holds it is worth at least
 * {@link #SEEN} persons: where, the cells being as wide as their counts, so many can flow from its row to its column. Cells
 * are hidden in addition until they do.
 */
final class SmallCounts {

    /** From here on a count may be seen; 0 may, too. */
    static final long SEEN = 5;

    private static final long NO_COVER = Long.MAX_VALUE / 8;

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
        for (int row = 0; row < counts.rows; row++)
            for (int column = 0; column < counts.columns; column++)
                counts.hidden[row][column] = counts.isSmall(row, column);
        for (int row = 0; row < counts.rows; row++)
            for (int column = 0; column < counts.columns; column++)
                if (counts.isSmall(row, column)) counts.cover(row, column);
        return counts.hidden;
    }

    private boolean isSmall(int row, int column) {
        return table[row][column] > 0 && table[row][column] < SEEN;
    }

    /** What was safe stays so: a further hidden cell takes away no way round. */
    private void cover(int row, int column) {
        while (new Flow().from(row, rows + column) < SEEN) {
            var corner = corner(row, column);
            if (corner == null) return;
            hidden[corner[0]][column] = true;
            hidden[row][corner[1]] = true;
            hidden[corner[0]][corner[1]] = true;
        }
    }

    /** Of the rectangles that hide something more, the one that loses least; null where there is none. */
    private int @Nullable [] corner(int row, int column) {
        long least = NO_COVER;
        int[] best = null;
        for (int other = 0; other < rows; other++) {
            for (int beside = 0; beside < columns; beside++) {
                if (other == row || beside == column) continue;
                long loss = loss(other, column) + loss(row, beside) + loss(other, beside);
                if (loss == 0 || loss >= least) continue;
                least = loss;
                best = new int[] {other, beside};
            }
        }
        return best;
    }

    /** Nothing where it is hidden already; a zero is no cover, and a total is missed more than a part. */
    private long loss(int row, int column) {
        if (hidden[row][column]) return 0;
        if (table[row][column] == 0) return NO_COVER;
        boolean isTotal = row == rows - 1 || column == columns - 1;
        return table[row][column] + (isTotal ? 1_000_000L : 0);
    }

    /** How many persons the hidden cells let through between a row and a column; nodes are the rows, then the columns. */
    private final class Flow {

        /** From row to column; negative where it goes back. */
        private final long[][] flowing = new long[rows][columns];

        /** Up to {@link SmallCounts#SEEN}: more is not asked for (Ford and Fulkerson 1956, by shortest ways). */
        private long from(int start, int end) {
            long total = 0;
            while (total < SEEN) {
                var before = way(start, end);
                if (before[end] < 0) return total;
                long most = SEEN - total;
                for (int node = end; node != start; node = before[node])
                    most = Math.min(most, left(before[node], node));
                for (int node = end; node != start; node = before[node]) let(before[node], node, most);
                total += most;
            }
            return total;
        }

        /** Before each node the one by which it was reached; -1 where none was. */
        private int[] way(int start, int end) {
            var before = new int[rows + columns];
            Arrays.fill(before, -1);
            before[start] = start;
            var waiting = new ArrayDeque<Integer>();
            waiting.add(start);
            while (!waiting.isEmpty() && before[end] < 0) {
                int node = waiting.remove();
                int first = node < rows ? rows : 0;
                int last = node < rows ? rows + columns : rows;
                for (int next = first; next < last; next++) {
                    if (before[next] >= 0 || left(node, next) <= 0) continue;
                    before[next] = node;
                    waiting.add(next);
                }
            }
            return before;
        }

        private long left(int from, int to) {
            int row = Math.min(from, to);
            int column = Math.max(from, to) - rows;
            if (!hidden[row][column]) return 0;
            return table[row][column] - (from < to ? flowing[row][column] : -flowing[row][column]);
        }

        private void let(int from, int to, long amount) {
            flowing[Math.min(from, to)][Math.max(from, to) - rows] += from < to ? amount : -amount;
        }
    }
}
