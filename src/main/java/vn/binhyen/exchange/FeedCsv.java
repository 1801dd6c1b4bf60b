package vn.binhyen.exchange;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes RFC 4180 for programs: with a byte order mark, a comma between and a point in numbers, whatever the reader's language. Texts that a spreadsheet would
 * take for a formula begin with an apostrophe; numbers never do. Pure.
 */
final class FeedCsv {

    private static final String FORMULA_BEGINNINGS = "=+-@\t\r";

    private final Writer out;
    private boolean begun;

    FeedCsv(Writer out) throws IOException {
        this.out = out;
        out.write('\uFEFF');
    }

    void head(List<String> names) throws IOException {
        for (var name : names) cell(name);
        end();
    }

    void texts(String... texts) throws IOException {
        for (var text : texts) cell(guarded(text));
    }

    /** Days, moments and whole numbers. */
    void plain(String... values) throws IOException {
        for (var value : values) cell(value);
    }

    /** What is not known is an empty cell, never a zero. */
    void amounts(@Nullable BigDecimal... amounts) throws IOException {
        for (var amount : amounts) {
            var text = StrictJson.text(amount);
            cell(text == null ? "" : text);
        }
    }

    void end() throws IOException {
        out.write("\r\n");
        begun = false;
    }

    private void cell(String text) throws IOException {
        if (begun) out.write(',');
        begun = true;
        out.write(text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text);
    }

    private static String guarded(String text) {
        return !text.isEmpty() && FORMULA_BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
