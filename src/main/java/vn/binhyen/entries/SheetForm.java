package vn.binhyen.entries;

import java.math.BigDecimal;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.binhyen.pages.DecimalFormatter;

/** A sheet as it is sent by its page: of each measure an amount, a tick and a comment, named by the measure's code. */
record SheetForm(Map<String, String> sent, Locale language) {

    static final String AMOUNT = "amount-";
    static final String NOTHING = "nothing-";
    static final String COMMENT = "comment-";

    private static final int LONGEST_AMOUNT = 100;
    private static final int LONGEST_COMMENT = 500;

    /** The measures that were sent. */
    List<Field> fields(Collection<String> codes) {
        return codes.stream()
                .filter(code -> sent.containsKey(AMOUNT + code))
                .map(this::field)
                .toList();
    }

    /** When the page was read. */
    Instant seen() {
        try {
            return Instant.parse(sent.getOrDefault("seen", ""));
        } catch (DateTimeException unreadable) {
            return Instant.EPOCH;
        }
    }

    private Field field(String code) {
        var typed = filled(AMOUNT + code, LONGEST_AMOUNT);
        var amount = typed == null ? null : number(typed);
        return new Field(
                code,
                amount,
                amount == null ? typed : null,
                sent.containsKey(NOTHING + code),
                filled(COMMENT + code, LONGEST_COMMENT));
    }

    private @Nullable BigDecimal number(String typed) {
        try {
            var number = new DecimalFormatter().parse(typed, language);
            boolean isKept = number.abs().precision() - number.scale() <= 16 && number.scale() <= 4;
            return isKept ? number : null;
        } catch (ParseException none) {
            return null;
        }
    }

    private @Nullable String filled(String name, int longest) {
        var text = Objects.requireNonNullElse(sent.get(name), "").strip();
        return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), longest));
    }
}
