package vn.binhyen.documents;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes the end: who receives it on the left, who signs it on the right, together on one page. */
final class EndingWriter {

    private static final int RECIPIENTS_WIDTH = 4250;
    private static final int GAP = 200;
    private static final String RECIPIENTS = "Nơi nhận:";

    private final XWPFDocument word;

    EndingWriter(XWPFDocument word) {
        this.word = word;
    }

    void write(Ending ending) {
        var gap = Flow.on(word).line(ParagraphStyle.RULE, "");
        gap.setKeepNext(true);
        gap.setSpacingBefore(GAP);
        var grid = Grid.invisible(word, RECIPIENTS_WIDTH, PageSetup.TEXT_WIDTH - RECIPIENTS_WIDTH);
        var row = grid.row();
        var left = grid.flow(row, 0);
        left.line(ParagraphStyle.RECIPIENTS_WORD, RECIPIENTS);
        for (var recipient : Punctuation.listed(ending.recipients()))
            left.line(ParagraphStyle.RECIPIENT, "- " + recipient);
        var right = grid.flow(row, 1);
        for (var line : ending.signature().lines()) right.line(ParagraphStyle.AUTHORITY, PlainText.capitals(line));
        var name = ending.signature().name();
        right.line(ParagraphStyle.SIGNER, name == null ? "" : name);
    }
}
