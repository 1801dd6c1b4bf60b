package vn.binhyen.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of pages with the blocks that stand on them; each run counts its pages anew. Every writer writes what is laid
 * out here, so that a document has one form whatever the file.
 */
record Layout(Paper paper, List<Block> blocks) {

    private static final int CODE_WIDTH = Block.Code.SIDE + 100;

    /** The text itself, then each annex. */
    static List<Layout> of(OfficialDocument document) {
        var runs = new ArrayList<Layout>();
        runs.add(text(document));
        for (int index = 0; index < document.annexes().size(); index++)
            runs.add(AnnexLayout.of(document, document.annexes().get(index), index));
        return runs;
    }

    static Layout of(Compilation compilation) {
        var paper = Paper.UPRIGHT;
        var about = Block.Line.of(ParagraphStyle.SUMMARY, compilation.about()).balanced();
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Line.of(ParagraphStyle.TYPE, PlainText.capitals(compilation.title())));
        blocks.add(about);
        blocks.add(Block.Rule.under(about, paper.textWidth()));
        blocks.addAll(new BodyLayout(paper).annex(compilation.body()));
        return new Layout(paper, blocks);
    }

    private static Layout text(OfficialDocument document) {
        boolean isCertificate = document.subject() instanceof Subject.Certificate;
        var paper = isCertificate ? Paper.ACROSS : Paper.UPRIGHT;
        var blocks = new ArrayList<Block>(new HeadLayout(paper).of(document.head(), document.subject()));
        var body = new BodyLayout(paper);
        blocks.addAll(
                isCertificate
                        ? body.certificate(document.body())
                        : body.text(document.grounds(), document.subject(), document.body()));
        var ending = new EndingLayout(paper);
        blocks.addAll(
                isCertificate ? ending.certificate(document.head(), document.ending()) : ending.of(document.ending()));
        var lookUp = document.lookUp();
        if (lookUp != null) blocks.addAll(lookUp(lookUp, paper));
        return new Layout(paper, blocks);
    }

    /** Not of the decree: the system's own mark, small, after everything that is. */
    private static List<Block> lookUp(LookUp lookUp, Paper paper) {
        var words = List.<Block>of(
                Block.Line.of(ParagraphStyle.LOOK_UP, "Mã tra cứu: " + lookUp.code()),
                Block.Line.of(ParagraphStyle.LOOK_UP, "Kiểm tra văn bản tại:"),
                Block.Line.of(ParagraphStyle.LOOK_UP, lookUp.address()));
        return List.of(
                Block.Line.of(ParagraphStyle.RULE, "").below(EndingLayout.GAP).staysWithNext(),
                Block.Cells.invisible(
                        List.of(CODE_WIDTH, paper.textWidth() - CODE_WIDTH),
                        List.of(List.of(List.of(new Block.Code(lookUp.address())), words))));
    }
}
