package vn.binhyen.directives;

import org.jspecify.annotations.Nullable;

/** Where in a list to go on: after or before a row, from a letter, or at its end; otherwise at its beginning. */
public record Place(
        @Nullable Long after,
        @Nullable Long before,
        @Nullable String letter,
        @Nullable Boolean last) {

    public static Place first() {
        return new Place(null, null, null, null);
    }

    public static Place after(long id) {
        return new Place(id, null, null, null);
    }

    boolean isBackwards() {
        return before != null || Boolean.TRUE.equals(last);
    }

    boolean isFirst() {
        return after == null && before == null && letter == null && !isBackwards();
    }
}
