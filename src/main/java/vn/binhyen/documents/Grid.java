package vn.binhyen.documents;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of fixed widths, ruled or invisible; its rows never break over pages. */
final class Grid {

    static final int PADDING = 85;

    private final XWPFTable table;
    private final int[] widths;
    private int rows;

    private Grid(XWPFTable table, int... widths) {
        this.table = table;
        this.widths = widths;
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var whole = table.getCTTbl().getTblPr().isSetTblW()
                ? table.getCTTbl().getTblPr().getTblW()
                : table.getCTTbl().getTblPr().addNewTblW();
        int sum = 0;
        var columns = table.getCTTbl().addNewTblGrid();
        for (int width : widths) {
            columns.addNewGridCol().setW(BigInteger.valueOf(width));
            sum += width;
        }
        whole.setW(BigInteger.valueOf(sum));
        whole.setType(STTblWidth.DXA);
    }

    static Grid of(XWPFDocument word, Block.Cells cells) {
        int[] widths = cells.widths().stream().mapToInt(Integer::intValue).toArray();
        var grid = new Grid(word.createTable(1, widths.length), widths);
        if (!cells.isRuled()) grid.table.removeBorders();
        grid.pad(cells.isRuled() ? PADDING : 0);
        return grid;
    }

    /** The next row, whole on its page. */
    XWPFTableRow row() {
        var row = rows++ == 0 ? table.getRow(0) : table.createRow();
        row.setCantSplitRow(true);
        for (int column = 0; column < widths.length; column++) width(row.getCell(column), widths[column]);
        return row;
    }

    Flow flow(XWPFTableRow row, int column) {
        return Flow.in(row.getCell(column), widths[column]);
    }

    /** Said even where it is nothing: word processors have a padding of their own otherwise. */
    private void pad(int sides) {
        var margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        for (var side : List.of(margins.addNewLeft(), margins.addNewRight())) {
            side.setW(BigInteger.valueOf(sides));
            side.setType(STTblWidth.DXA);
        }
    }

    private static void width(XWPFTableCell cell, int width) {
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        var size = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        size.setW(BigInteger.valueOf(width));
        size.setType(STTblWidth.DXA);
    }
}
