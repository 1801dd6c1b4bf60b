package vn.binhyen.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook whose cells are all text, so that none is a formula and no code loses its zeros. */
final class XlsxWriter implements ListWriter {

    private static final int FLUSHED = 1000;
    private static final double[] WIDTHS = {44, 18, 18, 22};
    private static final double USUAL_WIDTH = 22;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxWriter(OutputStream out) {
        this.workbook = new Workbook(out, "Binh Yen", "1.0");
        this.sheet = workbook.newWorksheet("Danh sách");
        sheet.freezePane(1, 1);
    }

    @Override
    public void line(List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (row == 0) sheet.width(column, column < WIDTHS.length ? WIDTHS[column] : USUAL_WIDTH);
            if (!cells.get(column).isEmpty()) sheet.inlineString(row, column, cells.get(column));
            if (row == 0) sheet.style(row, column).bold().set();
        }
        row++;
        if (row % FLUSHED == 0) flush();
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
