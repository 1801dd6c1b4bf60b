package vn.binhyen.documents;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes a table of a document. */
final class TableWriter {

    private final XWPFDocument word;

    TableWriter(XWPFDocument word) {
        this.word = word;
    }

    void write(Part.Table table) {
        var page = Flow.on(word);
        if (table.caption() != null) page.line(ParagraphStyle.CAPTION, table.caption());
        var grid = Grid.ruled(word, widths(table.columns()));
        var head = grid.row();
        head.setRepeatHeader(true);
        for (int column = 0; column < table.columns().size(); column++)
            grid.flow(head, column)
                    .line(ParagraphStyle.TABLE_HEAD, table.columns().get(column).head());
        for (var cells : table.rows()) {
            var row = grid.row();
            for (int column = 0; column < cells.size(); column++) write(grid.flow(row, column), cells.get(column));
        }
        // Two tables that touch would be one to a word processor.
        page.line(ParagraphStyle.RULE, "");
    }

    private static void write(Flow flow, Cell cell) {
        var style = switch (cell) {
            case Cell.Words _ -> ParagraphStyle.TABLE_TEXT;
            case Cell.Amount _, Cell.Share _ -> ParagraphStyle.TABLE_NUMBER;
            case Cell.Day _ -> ParagraphStyle.TABLE_DAY;
            case Cell.Missing _ -> ParagraphStyle.TABLE_MISSING;
        };
        flow.line(style, CellText.of(cell));
    }

    private static int[] widths(List<Column> columns) {
        int whole = columns.stream().mapToInt(Column::width).sum();
        return columns.stream()
                .mapToInt(column -> PageSetup.TEXT_WIDTH * column.width() / whole)
                .toArray();
    }
}
