package vn.binhyen.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** Writes lists that spreadsheets open: with a byte order mark, and no cell that they would take for a formula. */
final class CsvWriter implements ListWriter {

    private static final String FORMULA_BEGINNINGS = "=+-@\t\r";

    private final Writer out;

    CsvWriter(Writer out) throws IOException {
        this.out = out;
        out.write('\uFEFF');
    }

    @Override
    public void line(List<String> cells) {
        try {
            for (int i = 0; i < cells.size(); i++) {
                if (i > 0) out.write(',');
                out.write(quoted(guarded(cells.get(i))));
            }
            out.write("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }

    private static String guarded(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\",;\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
