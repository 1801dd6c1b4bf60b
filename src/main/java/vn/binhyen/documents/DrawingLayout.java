package vn.binhyen.documents;

import java.util.ArrayList;
import java.util.List;

/** Lays out drawings: one over the whole width, several two beside each other, each with its title above it. */
final class DrawingLayout {

    private DrawingLayout() {}

    static List<Block> of(List<Drawing> drawings, int width) {
        if (drawings.isEmpty()) return List.of();
        var blocks = new ArrayList<Block>();
        if (drawings.size() == 1) blocks.addAll(titled(drawings.getFirst()));
        else blocks.add(Block.Cells.invisible(List.of(width / 2, width / 2), inPairs(drawings)));
        blocks.add(Block.Line.of(ParagraphStyle.RULE, ""));
        return blocks;
    }

    private static List<List<List<Block>>> inPairs(List<Drawing> drawings) {
        var rows = new ArrayList<List<List<Block>>>();
        for (int i = 0; i < drawings.size(); i += 2)
            rows.add(List.of(
                    titled(drawings.get(i)), i + 1 < drawings.size() ? titled(drawings.get(i + 1)) : List.of()));
        return rows;
    }

    private static List<Block> titled(Drawing drawing) {
        var title = drawing.title();
        var drawn = new Block.Drawn(drawing);
        return title == null ? List.of(drawn) : List.of(Block.Line.of(ParagraphStyle.TABLE_HEAD, title), drawn);
    }
}
