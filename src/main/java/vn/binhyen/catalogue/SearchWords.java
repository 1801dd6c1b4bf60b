package vn.binhyen.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhyen.database.Folding;

/** The words of a text as they are searched: without accents, case and signs, in their order. */
final class SearchWords {

    private SearchWords() {}

    static List<String> of(@Nullable String text) {
        if (text == null) return List.of();
        return Arrays.stream(Folding.fold(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static String line(@Nullable String text) {
        return String.join(" ", of(text));
    }

    /** A tsquery that asks for every word, where it may stand being told by the weights; nothing typed is an operator. */
    static String query(@Nullable String typed, String weights) {
        return of(typed).stream().distinct().map(word -> word + weights).collect(Collectors.joining(" & "));
    }
}
