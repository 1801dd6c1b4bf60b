package vn.binhyen.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;

/** Cuts cells beside each other into strips: a row is one, unless no page could hold it. */
final class RowStrips {

    private static final double BORDER = 0.5;

    private final Strips cut;
    private final Tags tags;
    private final Block.Cells cells;
    private final double pageHeight;
    private final double padding;

    RowStrips(Strips cut, Tags tags, Block.Cells cells, double pageHeight) {
        this.cut = cut;
        this.tags = tags;
        this.cells = cells;
        this.pageHeight = pageHeight;
        this.padding = cells.isRuled() ? Grid.PADDING / Strips.TWIPS_PER_POINT : 0;
    }

    List<Strip> cut(PDStructureElement in) {
        var table = cells.isRuled() ? tags.in(in, "Table") : in;
        var strips = new ArrayList<Strip>();
        Strip head = null;
        for (var row : cells.rows()) {
            var columns = columns(row, table, head == null);
            if (cells.isRuled() && head == null) {
                head = strip(columns).withNext(true);
                strips.add(head);
            } else strips.addAll(pieces(columns, head));
        }
        return strips;
    }

    private List<List<Strip>> columns(List<List<Block>> row, PDStructureElement table, boolean isHead) {
        var element = cells.isRuled() ? tags.in(table, "TR") : table;
        var columns = new ArrayList<List<Strip>>();
        for (int column = 0; column < row.size(); column++) {
            var in = cells.isRuled() ? tags.cell(element, isHead) : element;
            columns.add(cut.of(row.get(column), width(column) - 2 * padding, in));
        }
        return columns;
    }

    private List<Strip> pieces(List<List<Strip>> columns, @Nullable Strip head) {
        double most = pageHeight - (head == null ? 0 : head.height());
        var rest = new ArrayList<>(columns);
        var pieces = new ArrayList<Strip>();
        do {
            var piece = new ArrayList<List<Strip>>();
            for (int column = 0; column < rest.size(); column++) {
                int taken = fitting(rest.get(column), most);
                piece.add(rest.get(column).subList(0, taken));
                rest.set(
                        column, rest.get(column).subList(taken, rest.get(column).size()));
            }
            var strip = strip(piece);
            pieces.add(head == null ? strip : strip.under(head));
        } while (rest.stream().anyMatch(column -> !column.isEmpty()));
        return pieces;
    }

    /** How many of the strips a height holds, at least one. */
    private static int fitting(List<Strip> strips, double height) {
        int count = 0;
        double used = 0;
        while (count < strips.size()) {
            used += strips.get(count).above() + strips.get(count).height();
            if (used > height && count > 0) break;
            count++;
        }
        return count;
    }

    private Strip strip(List<List<Strip>> columns) {
        double height = columns.stream().mapToDouble(Strip::height).max().orElse(0);
        return Strip.of(0, height, false, (ink, left, top) -> {
            double at = left;
            for (int column = 0; column < columns.size(); column++) {
                Strip.paint(columns.get(column), ink, at + padding, top);
                if (cells.isRuled()) border(ink, at, top, at + width(column), top + height);
                at += width(column);
            }
        });
    }

    private static void border(Ink ink, double left, double top, double right, double bottom) throws IOException {
        ink.line(left, top, right, top, BORDER);
        ink.line(left, bottom, right, bottom, BORDER);
        ink.line(left, top, left, bottom, BORDER);
        ink.line(right, top, right, bottom, BORDER);
    }

    private double width(int column) {
        return cells.widths().get(column) / Strips.TWIPS_PER_POINT;
    }
}
