package vn.binhyen.documents;

import java.util.ArrayList;
import java.util.List;

/** Lays out an annex: its number where there are several, its title, and to what it is attached. */
final class AnnexLayout {

    private AnnexLayout() {}

    static Layout of(OfficialDocument document, Annex annex, int index) {
        var paper = annex.isWide() ? Paper.ACROSS : Paper.UPRIGHT;
        var number = document.annexes().size() == 1 ? "Phụ lục" : "Phụ lục " + SectionNumbers.roman(index + 1);
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Line.of(ParagraphStyle.ANNEX_NUMBER, number));
        blocks.add(Block.Line.of(ParagraphStyle.ANNEX_TITLE, PlainText.capitals(annex.title()))
                .balanced());
        var words = Block.Line.of(ParagraphStyle.ANNEX_OF, attachedTo(document)).balanced();
        blocks.add(words);
        blocks.add(Block.Rule.under(words, paper.textWidth()));
        blocks.addAll(new BodyLayout(paper).annex(annex.body()));
        return new Layout(paper, List.copyOf(blocks));
    }

    private static String attachedTo(OfficialDocument document) {
        var head = document.head();
        var kind = switch (document.subject()) {
            case Subject.Named named -> named.type();
            case Subject.Letter _ -> "Công văn";
            case Subject.Decision _ -> HeadLayout.DECISION;
            case Subject.Minutes _ -> HeadLayout.MINUTES;
            case Subject.Certificate certificate -> certificate.type();
        };
        return "(Kèm theo %s %s %s của %s)".formatted(kind, head.number().cited(), head.dayInWords(), head.issuer());
    }
}
