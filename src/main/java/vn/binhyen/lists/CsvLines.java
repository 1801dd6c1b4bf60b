package vn.binhyen.lists;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads RFC 4180 text, separated as is told, or by commas or semicolons, whichever its first line has more of. */
public final class CsvLines {

    private static final int READ_AT_ONCE = 32 * 1024;

    private final Reader reader;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private final char separator;
    private boolean quoted;
    /** After a quotation mark within a quoted cell: another one stands for itself, anything else ends the quotation. */
    private boolean ending;

    private int number = 1;

    public CsvLines(Reader reader, String firstLine) {
        this(reader, count(firstLine, ';') > count(firstLine, ',') ? ';' : ',');
    }

    CsvLines(Reader reader, char separator) {
        this.reader = reader;
        this.separator = separator;
    }

    /** Gives every line, numbered by records, as a spreadsheet that opened the file would number its rows. */
    public void forEach(Consumer<ListLine> lines) throws IOException {
        var buffer = new char[READ_AT_ONCE];
        for (int length = reader.read(buffer); length >= 0; length = reader.read(buffer))
            for (int i = 0; i < length; i++) take(buffer[i], lines);
        if (quoted && !ending) throw new ListRefused(ListRefused.Reason.QUOTE_NEVER_CLOSED, String.valueOf(number));
        if (!cell.isEmpty() || !cells.isEmpty()) end(lines);
    }

    private void take(char next, Consumer<ListLine> lines) {
        if (quoted && takeQuoted(next)) return;
        if (next == '"' && cell.isEmpty()) quoted = true;
        else if (next == separator) endCell();
        else if (next == '\n') end(lines);
        else if (next != '\r') cell.append(next);
    }

    /** Answers whether the character belongs to the quotation. */
    private boolean takeQuoted(char next) {
        if (!ending && next == '"') {
            ending = true;
            return true;
        }
        if (ending && next != '"') {
            ending = false;
            quoted = false;
            return false;
        }
        ending = false;
        cell.append(next);
        return true;
    }

    private void end(Consumer<ListLine> lines) {
        endCell();
        lines.accept(new ListLine(number++, List.copyOf(cells)));
        cells.clear();
    }

    private void endCell() {
        cells.add(withoutGuard(cell.toString()));
        cell.setLength(0);
    }

    /** Our own files put an apostrophe before what a spreadsheet would take for a formula. */
    private static String withoutGuard(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && CsvWriter.looksLikeFormula(text.substring(1))
                ? text.substring(1)
                : text;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
