package vn.binhyen.documents;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes the blocks of one run of pages into a word processor's file. */
final class WordWriter {

    private final XWPFDocument word;
    private final Paper paper;
    private final BigInteger numbering;

    WordWriter(XWPFDocument word, Paper paper, BigInteger numbering) {
        this.word = word;
        this.paper = paper;
        this.numbering = numbering;
    }

    void write(List<Block> blocks) {
        write(Flow.on(word, paper.textWidth()), blocks);
    }

    private void write(Flow flow, List<Block> blocks) {
        for (var block : blocks)
            switch (block) {
                case Block.Line line -> flow.line(line, numbering);
                case Block.Rule rule -> flow.rule(rule.length());
                case Block.Code code -> flow.picture(code.address());
                case Block.Drawn _ -> throw new IllegalArgumentException("Drawings are for paper only");
                case Block.Cells cells -> write(cells);
            }
    }

    private void write(Block.Cells cells) {
        var grid = Grid.of(word, cells);
        for (int index = 0; index < cells.rows().size(); index++) {
            var row = grid.row();
            if (cells.isRuled() && index == 0) row.setRepeatHeader(true);
            for (int column = 0; column < cells.widths().size(); column++)
                write(grid.flow(row, column), cells.rows().get(index).get(column));
        }
    }
}
