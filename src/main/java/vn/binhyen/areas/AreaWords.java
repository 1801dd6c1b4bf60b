package vn.binhyen.areas;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.binhyen.database.Folding;
import vn.binhyen.database.Text;

/** The words of a search for a unit: as typed, folded, and the name that remains without the word for its kind. */
record AreaWords(String typed, String whole, String name, List<AreaKind> kinds) {

    private static final Map<String, AreaKind> KINDS = Map.of(
            "phuong", AreaKind.WARD,
            "p", AreaKind.WARD,
            "xa", AreaKind.COMMUNE,
            "x", AreaKind.COMMUNE,
            "dac khu", AreaKind.SPECIAL_ZONE,
            "thanh pho", AreaKind.CITY,
            "tp", AreaKind.CITY,
            "tinh", AreaKind.PROVINCE);

    private static final List<String> LONGEST_FIRST = KINDS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`´]");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Reads what was typed; a kind's word counts only where a name follows it. */
    static AreaWords of(String typed) {
        var whole = bare(typed);
        var lower = SPACES.matcher(Text.nfc(typed).strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
        for (var word : LONGEST_FIRST) {
            if (whole.startsWith(word + " ")) {
                return new AreaWords(lower, whole, whole.substring(word.length() + 1), List.of(KINDS.get(word)));
            }
        }
        return new AreaWords(lower, whole, whole, List.of(AreaKind.values()));
    }

    /** Folded, and without punctuation, so that "ea hleo" finds Ea H'Leo. */
    static String bare(String text) {
        var folded = APOSTROPHES.matcher(Folding.fold(text)).replaceAll("");
        return PUNCTUATION.matcher(folded).replaceAll(" ").strip();
    }
}
