package vn.binhyen.database;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds Vietnamese text for search: case, tones, marks and đ no longer matter, so that "hoa" finds Hoà and Hòa. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Folding() {}

    /** The folded text, with single blanks and none at its ends. */
    public static String fold(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var lower = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return SPACES.matcher(lower).replaceAll(" ").strip();
    }

    /** What a folded column must be like ({@code like}) to hold the words. */
    public static String pattern(String words) {
        return "%" + fold(words).replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
