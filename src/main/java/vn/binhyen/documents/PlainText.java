package vn.binhyen.documents;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Text as files may hold it: composed (TCVN 6909), and without the characters that XML forbids. */
final class PlainText {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    /** What parts words without being seen: tabs, and the breaks within a paragraph that word processors paste. */
    private static final String SPACES = "\t\u000b\f\u2028\u2029";

    private PlainText() {}

    /** The text on one line. */
    static String line(String text) {
        return String.join(" ", lines(text));
    }

    static String capitals(String text) {
        return line(text).toUpperCase(VIETNAMESE);
    }

    /** The text's lines; empty ones are left out. */
    static List<String> lines(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .lines()
                .map(PlainText::allowed)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String allowed(String line) {
        var kept = new StringBuilder(line.length());
        line.codePoints()
                .map(c -> SPACES.indexOf(c) < 0 ? c : ' ')
                .filter(PlainText::isAllowed)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAllowed(int character) {
        return character >= ' '
                && (character < 0x7f || character > 0x9f)
                && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                && (character & 0xfffe) != 0xfffe
                // Joiners, marks of direction, soft hyphens: invisible, and able to make a text read as another one.
                && Character.getType(character) != Character.FORMAT;
    }
}
