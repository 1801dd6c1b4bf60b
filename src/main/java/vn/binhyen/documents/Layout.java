package vn.binhyen.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of pages with the blocks that stand on them; each run counts its pages anew. Every writer writes what is laid
 * out here, so that a document has one form whatever the file.
 */
record Layout(Paper paper, List<Block> blocks) {

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
                isCertificate
                        ? ending.certificate(document.head(), document.ending(), document.lookUp())
                        : ending.of(document.ending(), document.lookUp()));
        return new Layout(paper, blocks);
    }
}
