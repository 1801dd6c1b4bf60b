package vn.binhyen.directives;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.binhyen.database.Folding;

/**
 * Whether two tasks ask the same thing: at least half of the words of both titles are in both, whatever their order,
 * case and marks, and what shows that they are done is the same, in the same unit.
 */
public final class Likeness {

    private static final double ALIKE = 0.5;

    private Likeness() {}

    static boolean areAlike(TaskTerms one, TaskTerms other) {
        return one.completion() == other.completion()
                && Folding.fold(String.valueOf(one.unit())).equals(Folding.fold(String.valueOf(other.unit())))
                && areAlike(one.title(), other.title());
    }

    /** Whether at least half of the words of both are in both. */
    public static boolean areAlike(String one, String other) {
        return of(one, other) >= ALIKE;
    }

    /** The share of the words of both that are in both, from 0 to 1. */
    static double of(String one, String other) {
        var common = words(one);
        var all = new HashSet<>(common);
        common.retainAll(words(other));
        all.addAll(words(other));
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }

    private static Set<String> words(String title) {
        return Arrays.stream(Folding.fold(title).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
