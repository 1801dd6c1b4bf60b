package vn.binhyen.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.binhyen.files.SafeZip;

/** Reads the first sheet of a workbook, row by row, after its size unpacked was checked. */
class XlsxLines {

    static final int WIDEST = 200;

    private final Path file;

    XlsxLines(Path file) {
        this.file = file;
    }

    void forEach(Consumer<ListLine> lines) throws IOException {
        forEach(Long.MAX_VALUE, lines);
    }

    /** The same of no more rows than that. */
    void forEach(long most, Consumer<ListLine> lines) throws IOException {
        SafeZip.check(file);
        var merged = Merged.of(file).filling();
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
                var rows = workbook.getFirstSheet().openStream()) {
            rows.limit(most).forEach(row -> {
                var cells = cells(row);
                merged.fill(row.getRowNum(), cells);
                lines.accept(new ListLine(row.getRowNum(), cells));
            });
        } catch (ExcelReaderException | IllegalArgumentException | IllegalStateException unreadable) {
            throw new ListRefused(ListRefused.Reason.NOT_A_LIST);
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < Math.min(row.getCellCount(), WIDEST); column++) {
            cells.add(row.getOptionalCell(column).map(XlsxLines::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER && isDay(cell.getDataFormatString()))
            return cell.asDate().toLocalDate().toString();
        return cell.getText() == null ? "" : cell.getText();
    }

    private static boolean isDay(@Nullable String format) {
        return format != null && format.contains("y") && format.contains("d");
    }
}
