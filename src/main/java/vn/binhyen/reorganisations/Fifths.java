package vn.binhyen.reorganisations;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The levels of a map on which a few places have most of what is counted: each level has a fifth of the different numbers that occur, so that
 * many places with one number do not take several levels.
 *
 * @param largest the largest number of each level, the lowest level first
 */
record Fifths(List<Long> largest) {

    private static final int LEVELS = 5;

    static Fifths of(List<Long> counts) {
        if (counts.isEmpty()) return new Fifths(List.of());
        var sorted = counts.stream().distinct().sorted().toList();
        return new Fifths(IntStream.rangeClosed(1, LEVELS)
                .mapToObj(level ->
                        sorted.get(Math.max(0, (int) Math.ceil(level * sorted.size() / (double) LEVELS) - 1)))
                .distinct()
                .toList());
    }

    /** From 1. */
    int level(long count) {
        int level = 0;
        while (level < largest.size() - 1 && count > largest.get(level)) level++;
        return level + 1;
    }
}
