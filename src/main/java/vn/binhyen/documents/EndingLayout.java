package vn.binhyen.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays out the end: who receives it on the left, who signs it on the right, together on one page. */
final class EndingLayout {

    static final int GAP = 200;
    private static final int RECIPIENTS_WIDTH = 4250;
    private static final String RECIPIENTS = "Nơi nhận:";

    private final int width;
    private final int left;

    EndingLayout(Paper paper) {
        this.width = paper.textWidth();
        this.left = Math.max(RECIPIENTS_WIDTH, width / 2);
    }

    /** Where one signs, the system's own mark stands small below the recipients: it never has a page to itself. */
    List<Block> of(Ending ending, @Nullable LookUp lookUp) {
        if (ending.signatures().size() == 1) {
            var receiving = new ArrayList<>(recipients(ending));
            if (lookUp != null) receiving.addAll(LookUpLayout.below(lookUp));
            return beside(receiving, signature(ending.signatures().getFirst()));
        }
        var blocks = several(ending);
        if (lookUp != null) blocks.addAll(LookUpLayout.across(lookUp, width));
        return blocks;
    }

    /** ✖ No form of a certificate was read: its number stands where a document has its recipients. */
    List<Block> certificate(DocumentHead head, Ending ending, @Nullable LookUp lookUp) {
        var signature = new ArrayList<Block>();
        signature.add(Block.Line.of(ParagraphStyle.PLACE_AND_DAY, head.placeAndDay()));
        signature.addAll(signature(ending.signatures().getFirst()));
        var number =
                Block.Line.of(ParagraphStyle.CERTIFICATE_NUMBER, head.number().text());
        var blocks = new ArrayList<>(beside(List.of(number), signature));
        if (lookUp != null) blocks.addAll(LookUpLayout.across(lookUp, width));
        return blocks;
    }

    /** ✖ Minutes, from memory: the secretary signs on the left, the chair on the right, the recipients stand below. */
    private ArrayList<Block> several(Ending ending) {
        var signatures = ending.signatures();
        var blocks = new ArrayList<Block>();
        for (int index = 0; index < signatures.size(); index += 2)
            blocks.addAll(beside(
                    signature(signatures.get(index)),
                    index + 1 < signatures.size() ? signature(signatures.get(index + 1)) : List.of()));
        blocks.add(Block.Line.of(ParagraphStyle.RULE, "").below(GAP));
        blocks.addAll(recipients(ending));
        return blocks;
    }

    private List<Block> beside(List<Block> onTheLeft, List<Block> onTheRight) {
        int column = onTheLeft.stream().anyMatch(EndingLayout::isRecipients) ? RECIPIENTS_WIDTH : left;
        return List.of(
                Block.Line.of(ParagraphStyle.RULE, "").below(GAP).staysWithNext(),
                Block.Cells.invisible(List.of(column, width - column), List.of(List.of(onTheLeft, onTheRight))));
    }

    private static boolean isRecipients(Block block) {
        return block instanceof Block.Line line && line.style() == ParagraphStyle.RECIPIENTS_WORD;
    }

    private static List<Block> recipients(Ending ending) {
        var lines = new ArrayList<Block>();
        lines.add(Block.Line.of(ParagraphStyle.RECIPIENTS_WORD, RECIPIENTS));
        for (var recipient : Punctuation.listed(ending.recipients()))
            lines.add(Block.Line.of(ParagraphStyle.RECIPIENT, "- " + recipient));
        return lines;
    }

    private static List<Block> signature(Signature signature) {
        var lines = new ArrayList<Block>();
        for (var line : signature.lines()) lines.add(Block.Line.of(ParagraphStyle.AUTHORITY, PlainText.capitals(line)));
        var name = signature.name();
        lines.add(Block.Line.of(ParagraphStyle.SIGNER, name == null ? "" : name));
        return lines;
    }
}
