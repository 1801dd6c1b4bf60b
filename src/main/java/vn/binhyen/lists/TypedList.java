package vn.binhyen.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.documents.Cell;
import vn.binhyen.documents.Column;
import vn.binhyen.documents.Sheet;

/** A table as a file, row by row: a spreadsheet with typed cells and a head that stays, or lines of text that say the same. */
public final class TypedList implements AutoCloseable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final @Nullable Sheet sheet;
    private final @Nullable ListWriter lines;
    private long rows;

    private TypedList(@Nullable Sheet sheet, @Nullable ListWriter lines) {
        this.sheet = sheet;
        this.lines = lines;
    }

    public static TypedList to(OutputStream out, ListFormat format, String name, List<Column> columns)
            throws IOException {
        return switch (format) {
            case XLSX -> new TypedList(new Sheet(out, name, columns), null);
            case CSV -> {
                var lines = format.writer(out);
                lines.line(columns.stream().map(Column::head).toList());
                yield new TypedList(null, lines);
            }
        };
    }

    public void row(List<Cell> cells) {
        if (sheet != null) sheet.row(cells);
        if (lines != null) lines.line(cells.stream().map(TypedList::plain).toList());
        rows++;
    }

    /** How many rows there are so far, without the head. */
    public long rows() {
        return rows;
    }

    /** Finishes the file; the stream stays open. */
    @Override
    public void close() throws IOException {
        if (sheet != null) sheet.close();
        if (lines != null) lines.close();
    }

    private static String plain(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> words.text();
            case Cell.Day day -> DAY.format(day.day());
            case Cell.Amount amount -> amount.number().toPlainString();
            case Cell.Share share -> share.fraction().toPlainString();
            case Cell.Missing missing -> missing.words();
        };
    }
}
