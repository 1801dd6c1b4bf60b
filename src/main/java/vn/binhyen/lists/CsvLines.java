package vn.binhyen.lists;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads RFC 4180 text, separated by commas or semicolons, whichever its first line has more of. */
class CsvLines {

    private final Reader reader;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private char separator;
    private boolean quoted;
    private int number = 1;

    CsvLines(Reader reader, String firstLine) {
        this.reader = reader;
        this.separator = count(firstLine, ';') > count(firstLine, ',') ? ';' : ',';
    }

    /** Gives every line, numbered by records, as a spreadsheet that opened the file would number its rows. */
    void forEach(Consumer<ListLine> lines) throws IOException {
        for (int read = reader.read(); read >= 0; read = reader.read()) take((char) read, lines);
        if (quoted) throw new ListRefused(ListRefused.Reason.QUOTE_NEVER_CLOSED, String.valueOf(number));
        if (!cell.isEmpty() || !cells.isEmpty()) end(lines);
    }

    private void take(char next, Consumer<ListLine> lines) throws IOException {
        if (quoted) takeQuoted(next);
        else if (next == '"' && cell.isEmpty()) quoted = true;
        else if (next == separator) endCell();
        else if (next == '\n') end(lines);
        else if (next != '\r') cell.append(next);
    }

    private void takeQuoted(char next) throws IOException {
        if (next != '"') {
            cell.append(next);
            return;
        }
        reader.mark(1);
        if (reader.read() == '"') cell.append('"');
        else {
            reader.reset();
            quoted = false;
        }
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
