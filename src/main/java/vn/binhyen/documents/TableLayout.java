package vn.binhyen.documents;

import java.util.ArrayList;
import java.util.List;

/** Lays out a table of a document. */
final class TableLayout {

    private TableLayout() {}

    static List<Block> of(Part.Table table, int width) {
        var blocks = new ArrayList<Block>();
        if (table.caption() != null) blocks.add(Block.Line.of(ParagraphStyle.CAPTION, table.caption()));
        var rows = new ArrayList<List<List<Block>>>();
        rows.add(table.columns().stream()
                .map(column -> List.<Block>of(Block.Line.of(ParagraphStyle.TABLE_HEAD, column.head())))
                .toList());
        for (var row : table.rows())
            rows.add(row.stream().map(cell -> List.of(text(cell))).toList());
        blocks.add(new Block.Cells(true, widths(table.columns(), width), rows));
        // Two tables that touch would be one to a word processor.
        blocks.add(Block.Line.of(ParagraphStyle.RULE, ""));
        return blocks;
    }

    private static Block text(Cell cell) {
        var style = switch (cell) {
            case Cell.Words _ -> ParagraphStyle.TABLE_TEXT;
            case Cell.Amount _, Cell.Share _ -> ParagraphStyle.TABLE_NUMBER;
            case Cell.Day _ -> ParagraphStyle.TABLE_DAY;
            case Cell.Missing _ -> ParagraphStyle.TABLE_MISSING;
        };
        return Block.Line.of(style, CellText.of(cell));
    }

    private static List<Integer> widths(List<Column> columns, int width) {
        int whole = columns.stream().mapToInt(Column::width).sum();
        return columns.stream().map(column -> width * column.width() / whole).toList();
    }
}
