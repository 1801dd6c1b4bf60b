package vn.binhyen.trials;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a unit, month by month.
 *
 * @param counts one for each month of the trial; null: nothing is known of it
 * @param exposures what could have been hit; null: not told
 */
record Series(Unit unit, List<@Nullable Long> counts, List<@Nullable Double> exposures) {

    static Series unknown(Unit unit, int months) {
        return new Series(unit, Arrays.asList(new Long[months]), Arrays.asList(new Double[months]));
    }

    /** The same of the months before one. */
    Series until(int month) {
        return new Series(unit, counts.subList(0, month), exposures.subList(0, month));
    }

    boolean isKnown(int month) {
        return counts.get(month) != null;
    }

    /** Whether every month is known before the one given. */
    boolean isKnownUntil(int month) {
        for (var count : counts.subList(0, month)) if (count == null) return false;
        return true;
    }

    /** Over the months from one to another, the first included; what is not known counts as nothing. */
    long sum(int from, int to) {
        long sum = 0;
        for (var count : counts.subList(from, to)) if (count != null) sum += count;
        return sum;
    }

    long missing() {
        return counts.stream().filter(count -> count == null).count();
    }
}
