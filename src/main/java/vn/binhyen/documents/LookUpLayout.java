package vn.binhyen.documents;

import java.util.List;

/** Lays out where a reader can look a document up. Not of the decree: the system's own mark, small, after everything that is. */
final class LookUpLayout {

    private static final int CODE_WIDTH = Block.Code.SIDE + 100;

    private LookUpLayout() {}

    /** In a narrow column: the code, its letters below it, and the page on which they are typed. */
    static List<Block> below(LookUp lookUp) {
        return List.of(
                Block.Line.of(ParagraphStyle.RULE, "").below(EndingLayout.GAP),
                new Block.Code(lookUp.address()),
                Block.Line.of(ParagraphStyle.LOOK_UP, "Mã tra cứu: " + lookUp.code()),
                Block.Line.of(ParagraphStyle.LOOK_UP, page(lookUp.address())));
    }

    private static String page(String address) {
        return address.substring(0, address.lastIndexOf('/'));
    }

    /** Over the whole width: the words beside the code. */
    static List<Block> across(LookUp lookUp, int width) {
        var words = List.<Block>of(
                Block.Line.of(ParagraphStyle.LOOK_UP, "Mã tra cứu: " + lookUp.code()),
                Block.Line.of(ParagraphStyle.LOOK_UP, "Kiểm tra văn bản tại:"),
                Block.Line.of(ParagraphStyle.LOOK_UP, lookUp.address()));
        return List.of(
                Block.Line.of(ParagraphStyle.RULE, "").below(EndingLayout.GAP).staysWithNext(),
                Block.Cells.invisible(
                        List.of(CODE_WIDTH, width - CODE_WIDTH),
                        List.of(List.of(List.of(new Block.Code(lookUp.address())), words))));
    }
}
