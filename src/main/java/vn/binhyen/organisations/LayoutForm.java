package vn.binhyen.organisations;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.lists.Encoding;

/** What somebody says of how a list is to be read, beside what was found. */
class LayoutForm {

    private static final Pattern ROW = Pattern.compile("[1-9]\\d{0,5}");
    private static final String SEPARATORS = ",;\t|";

    private final SeenLayout seen;
    private final ListCorrection before;
    private final HttpServletRequest sent;
    private final Errors errors;

    LayoutForm(StagedImport list, SeenLayout seen, HttpServletRequest sent, Errors errors) {
        this.seen = seen;
        this.before = list.correction();
        this.sent = sent;
        this.errors = errors;
    }

    /** What is to be read otherwise; where the shape is another, the columns are found anew. */
    ListCorrection read() {
        var encoding = encoding();
        var separator = separator();
        var headAt = row("headAt", seen.headAt());
        var headRows = row("headRows", seen.headRows());
        boolean sameShape = Objects.equals(encoding, seen.encoding())
                && Objects.equals(separator, seen.separator())
                && headAt == seen.headAt()
                && headRows == seen.headRows();
        return new ListCorrection(
                same(encoding, seen.encoding(), before.encoding()),
                same(separator, seen.separator(), before.separator()),
                same(headAt, seen.headAt(), before.headAt()),
                same(headRows, seen.headRows(), before.headRows()),
                sameShape ? columns() : null,
                kind());
    }

    /** What nobody changed stays as it was said before, or found. */
    private static <T> @Nullable T same(@Nullable T now, @Nullable T seen, @Nullable T before) {
        return Objects.equals(now, seen) ? before : now;
    }

    private @Nullable Encoding encoding() {
        var name = text("encoding");
        for (var encoding : Encoding.values()) if (encoding.name().equals(name)) return encoding;
        return seen.encoding();
    }

    private @Nullable Character separator() {
        var sign = text("separator");
        return sign.length() == 1 && SEPARATORS.contains(sign) ? (Character) sign.charAt(0) : seen.separator();
    }

    private int row(String name, int found) {
        var number = text(name).strip();
        if (number.isEmpty()) return found;
        if (ROW.matcher(number).matches()) return Integer.parseInt(number);
        errors.rejectValue(name, "organisations.seen.rowForm");
        return found;
    }

    private @Nullable OrganisationKind kind() {
        return Words.kind(text("kind")).orElse(null);
    }

    private @Nullable Map<Integer, String> columns() {
        var chosen = new HashMap<Integer, String>();
        var taken = new EnumMap<Field, Integer>(Field.class);
        boolean changed = before.columns() != null;
        for (int column = 0; column < seen.columns().size(); column++) {
            var field = field(column);
            chosen.put(column, field == null ? Layout.ASIDE : field.name());
            changed |= field != seen.columns().get(column).field();
            if (field != null && taken.put(field, column) != null)
                errors.rejectValue(column(column), "organisations.seen.twice", new Object[] {field.head()}, null);
        }
        if (!taken.containsKey(Field.NAME)) errors.rejectValue(column(0), "organisations.seen.nameMissing");
        return changed ? chosen : null;
    }

    private @Nullable Field field(int column) {
        var name = sent.getParameter(column(column));
        if (name == null) return seen.columns().get(column).field();
        for (var field : Field.values()) if (field.name().equals(name)) return field;
        return null;
    }

    /** The name of the form's field that says what a column carries. */
    static String column(int column) {
        return "column" + column;
    }

    private String text(String name) {
        return Objects.requireNonNullElse(sent.getParameter(name), "");
    }
}
