package vn.binhyen.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One table as a spreadsheet, written row by row however long it is: typed cells, a head that stays and filters, and no
 * formulas – what begins with = is text and stays text.
 */
public final class Sheet implements AutoCloseable {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int FLUSHED = 500;
    private static final int ROWS = 1_048_576;
    private static final int LONGEST = 32_767;
    private static final int NAME = 31;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final int columns;
    private int row;

    public Sheet(OutputStream out, String name, List<Column> columns) {
        this.workbook = new Workbook(out, "Binh Yen", "1.0");
        this.workbook.setGlobalDefaultFont(Styles.FONT, 12);
        this.sheet = workbook.newWorksheet(named(name));
        this.columns = columns.size();
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
            sheet.inlineString(0, column, text(columns.get(column).head()));
            sheet.style(0, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("center")
                    .set();
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
    }

    public void row(List<Cell> cells) {
        if (cells.size() != columns) throw new IllegalArgumentException("A row must fill every column");
        if (++row == ROWS) throw new IllegalStateException("A sheet has no more rows");
        for (int column = 0; column < columns; column++) write(column, cells.get(column));
        if (row % FLUSHED == 0) flush();
    }

    /** Finishes the file; the stream stays open. */
    @Override
    public void close() throws IOException {
        sheet.setAutoFilter(0, 0, Math.max(row, 1), columns - 1);
        workbook.finish();
    }

    private void write(int column, Cell cell) {
        switch (cell) {
            case Cell.Words words -> words(column, words.text());
            case Cell.Missing missing -> words(column, missing.words());
            case Cell.Amount amount -> {
                sheet.value(row, column, amount.number());
                format(column, amount.number().stripTrailingZeros().scale() > 0 ? "#,##0.0#####" : "#,##0");
            }
            case Cell.Share share -> {
                sheet.value(row, column, share.fraction());
                format(column, "0.0%");
            }
            case Cell.Day day -> {
                sheet.value(row, column, day.day());
                format(column, "dd/mm/yyyy");
            }
        }
    }

    /** The format "text" keeps it text even when somebody edits the cell afterwards. */
    private void words(int column, String words) {
        var text = text(words);
        if (text.isEmpty()) return;
        sheet.inlineString(row, column, text);
        format(column, "@");
    }

    private void format(int column, String format) {
        sheet.style(row, column).format(format).set();
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String words) {
        var text = PlainText.line(words);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /** Names of sheets are short and lack some characters. */
    private static String named(String name) {
        var allowed = PlainText.line(name).replaceAll("[\\\\/*?:\\[\\]']", " ").strip();
        return allowed.isEmpty() ? "1" : allowed.substring(0, Math.min(NAME, allowed.length()));
    }
}
