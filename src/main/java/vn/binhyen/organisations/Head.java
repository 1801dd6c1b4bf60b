package vn.binhyen.organisations;

import java.util.regex.Pattern;
import vn.binhyen.database.Folding;

/** The words of a column's head: without marks, case, signs, and what stands in parentheses. */
record Head(String words) {

    private static final Pattern PARENTHESES = Pattern.compile("\\([^)]*\\)?");
    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");

    static Head of(String text) {
        var folded = Folding.fold(text);
        var bare = words(PARENTHESES.matcher(folded).replaceAll(" "));
        return new Head(bare.isEmpty() ? words(folded) : bare);
    }

    /** Whether it says more than the other, which has two words at least. */
    boolean beginsWith(Head other) {
        return other.words.indexOf(' ') > 0 && words.startsWith(other.words + " ");
    }

    private static String words(String folded) {
        return SIGNS.matcher(folded).replaceAll(" ").strip();
    }
}
