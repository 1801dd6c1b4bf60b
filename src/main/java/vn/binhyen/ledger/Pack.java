package vn.binhyen.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Rows of a batch in one province, in columns, as many as are staged at once; with their sums. */
final class Pack {

    /** So many that a row costs next to nothing and a pack a few hundred kilobytes. */
    static final int MOST = 16_384;

    final int[] numbers = new int[MOST];
    final int[] measures = new int[MOST];
    final int[] days = new int[MOST];
    final int[] areas = new int[MOST];
    final @Nullable UUID[] organisations = new UUID[MOST];
    final boolean[] levels = new boolean[MOST];
    final long[] amounts = new long[MOST];
    final Map<Cell, long[]> sums = new HashMap<>();
    private int rows;

    /** Counts facts and hundredths of what happened; levels are summed as what changed, when they are loaded. */
    void add(int number, Entry entry, LocalDate atom) {
        numbers[rows] = number;
        measures[rows] = entry.measure();
        days[rows] = (int) entry.day().toEpochDay();
        areas[rows] = entry.area();
        organisations[rows] = entry.organisation();
        levels[rows] = entry.level();
        long hundredths = entry.amount().unscaledValue().longValueExact();
        amounts[rows++] = hundredths;
        if (entry.level()) return;
        var sum = sums.computeIfAbsent(new Cell(entry.measure(), atom, entry.area()), cell -> new long[2]);
        sum[0]++;
        sum[1] += hundredths;
    }

    int rows() {
        return rows;
    }

    boolean isFull() {
        return rows == MOST;
    }

    void clear() {
        rows = 0;
        sums.clear();
    }

    int[] ofCells(ToIntFunction<Cell> part) {
        return sums.keySet().stream().mapToInt(part).toArray();
    }

    long[] ofSums(int part) {
        return sums.values().stream().mapToLong(sum -> sum[part]).toArray();
    }
}
