package vn.binhyen.database;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds Vietnamese text for search: case, tones, marks and đ no longer matter, so that "hoa" finds Hoà and Hòa. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private static final int TABLE = 0x1F00;
    /** Stands for what is folded to nothing. */
    private static final char NOTHING = 0;

    private static final char LATER = 1;

    /** What single letters of the Latin script are folded to: long lists are folded letter by letter. */
    private static final char[] FOLDED = table();

    private Folding() {}

    /** The folded text, with single blanks and none at its ends. */
    public static String fold(String text) {
        var folded = new StringBuilder(text.length());
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            char to = letter < TABLE ? FOLDED[letter] : LATER;
            if (to == LATER) return slowly(text);
            if (to == NOTHING || to == ' ' && blank) continue;
            folded.append(to);
            blank = to == ' ';
        }
        if (blank && !folded.isEmpty()) folded.setLength(folded.length() - 1);
        return folded.toString();
    }

    /** The same for texts in any script. */
    static String slowly(String text) {
        return SPACES.matcher(bare(text)).replaceAll(" ").strip();
    }

    private static String bare(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
    }

    private static char[] table() {
        var table = new char[TABLE];
        for (char letter = 0; letter < TABLE; letter++) {
            var folded = SPACES.matcher(bare(String.valueOf(letter))).replaceAll(" ");
            boolean single = folded.length() < 2 && (letter > ' ' || folded.equals(" "));
            boolean latin = letter < 0x370 || letter >= 0x1E00;
            table[letter] = !single || !latin ? LATER : folded.isEmpty() ? NOTHING : folded.charAt(0);
        }
        return table;
    }

    /** What a folded column must be like ({@code like}) to hold the words. */
    public static String pattern(String words) {
        return "%" + fold(words).replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
