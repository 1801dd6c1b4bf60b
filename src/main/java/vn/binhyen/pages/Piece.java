package vn.binhyen.pages;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A piece of a list, and the key with which to ask for what follows; null at its end. */
public record Piece<T>(List<T> items, @Nullable String next) {

    private static final int LARGEST = 500;

    /**
     * A piece of at most so many, and of no more than programs may ask for at once.
     *
     * @param list reads so many from where the piece begins
     * @param key of an item, after which the next piece begins
     */
    public static <T> Piece<T> of(int size, IntFunction<List<T>> list, Function<T, ?> key) {
        int wanted = Math.clamp(size, 1, LARGEST);
        var found = list.apply(wanted + 1); // one more, to learn whether there is more
        if (found.size() <= wanted) return new Piece<>(List.copyOf(found), null);
        var items = List.copyOf(found.subList(0, wanted));
        return new Piece<>(items, String.valueOf(key.apply(items.getLast())));
    }
}
