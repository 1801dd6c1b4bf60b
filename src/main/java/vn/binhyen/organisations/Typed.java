package vn.binhyen.organisations;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhyen.database.Text;

/** What somebody typed about one organisation, in a form, a list or a request, and the flaws found so far. */
class Typed {

    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\p{Z}]+");

    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private final List<Flaw> flaws = new ArrayList<>();
    private Whereabouts.Found found = Whereabouts.Found.NOTHING;

    Typed(Map<Field, String> values) {
        values.forEach((field, value) -> this.values.put(field, clean(value)));
    }

    /** The text, composed, without blanks at its ends; empty where nothing was typed. */
    String text(Field field) {
        return values.getOrDefault(field, "");
    }

    /** Whether the list has a column for it, though this row have nothing in it. */
    boolean asks(Field field) {
        return values.containsKey(field);
    }

    boolean isBlank(Field field) {
        return text(field).isEmpty();
    }

    /** A text of at most so many characters, or null where none was typed. */
    @Nullable
    String optional(Field field, int longest) {
        var text = text(field);
        if (text.length() > longest) flaws.add(Flaw.blocking(field, "tooLong", String.valueOf(longest)));
        return text.isEmpty() ? null : text;
    }

    void block(Field field, String key, String... arguments) {
        flaws.add(Flaw.blocking(field, key, arguments));
    }

    void warn(Field field, String key, String... arguments) {
        flaws.add(Flaw.warning(field, key, arguments));
    }

    /** Keeps which communes it may be in, though it have flaws. */
    void found(Whereabouts.Found communes) {
        found = communes;
    }

    Whereabouts.Found found() {
        return found;
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    boolean isSound() {
        for (var flaw : flaws) if (flaw.blocking()) return false;
        return true;
    }

    private static String clean(String value) {
        var text = Text.nfc(value);
        return isClean(text) ? text : BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isClean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter == ' ' && before == ' ' || letter > '~' && !Character.isLetterOrDigit(letter))
                return false;
            before = letter;
        }
        return text.isEmpty() || before != ' ';
    }
}
