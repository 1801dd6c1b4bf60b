package vn.binhyen.areas;

import org.jspecify.annotations.Nullable;

/** What a map says of one commune: a level from 1 to 5 (0: no data), its words, and where a click leads. */
public record MapMark(int level, String label, @Nullable String href) {

    public MapMark {
        if (level < 0 || level > 5) throw new IllegalArgumentException("A level from 0 to 5, not " + level);
    }

    /** The level of a part of a whole: one for each fifth. */
    public static int fifth(long part, long whole) {
        return 1 + (int) Math.min(4, part * 5 / Math.max(1, whole));
    }
}
