package vn.binhyen.documents;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes what stands above the text: two columns with the bodies and the nation, then what the document is. */
final class HeadWriter {

    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    /** Wide enough for the nation's name on one line at its size; the bodies have the rest and break into lines. */
    private static final int NATION_WIDTH = 5330;

    private static final int ADDRESSEES_FROM_LEFT = 2550;

    private final XWPFDocument word;

    HeadWriter(XWPFDocument word) {
        this.word = word;
    }

    void write(DocumentHead head, Subject subject) {
        var grid = Grid.invisible(word, PageSetup.TEXT_WIDTH - NATION_WIDTH, NATION_WIDTH);
        var names = grid.row();
        bodies(grid.flow(names, 0), head);
        var nation = grid.flow(names, 1);
        nation.line(ParagraphStyle.NATION, NATION);
        nation.line(ParagraphStyle.MOTTO, MOTTO);
        nation.rule(TextWidth.twips(MOTTO, ParagraphStyle.MOTTO.look().size()));
        var numbers = grid.row();
        var number = grid.flow(numbers, 0);
        number.line(ParagraphStyle.NUMBER, head.number().text());
        grid.flow(numbers, 1).line(ParagraphStyle.PLACE_AND_DAY, head.placeAndDay());
        switch (subject) {
            case Subject.Named named -> named(named);
            case Subject.Letter letter -> {
                number.balanced(ParagraphStyle.LETTER_SUBJECT, "V/v " + letter.about());
                addressees(letter.addressees());
            }
        }
    }

    private static void bodies(Flow flow, DocumentHead head) {
        if (head.parent() != null) flow.balanced(ParagraphStyle.PARENT, PlainText.capitals(head.parent()));
        var issuer = PlainText.capitals(head.issuer());
        flow.balanced(ParagraphStyle.ISSUER, issuer);
        flow.ruleUnder(ParagraphStyle.ISSUER, issuer);
    }

    private void named(Subject.Named named) {
        var flow = Flow.on(word);
        flow.line(ParagraphStyle.TYPE, PlainText.capitals(named.type()));
        flow.balanced(ParagraphStyle.SUMMARY, named.summary());
        flow.ruleUnder(ParagraphStyle.SUMMARY, named.summary());
    }

    private void addressees(List<String> addressees) {
        var flow = Flow.on(word);
        if (addressees.size() == 1) {
            flow.line(ParagraphStyle.ADDRESSEE, "Kính gửi: " + Punctuation.ended(addressees.getFirst(), "."));
            return;
        }
        var greeting = flow.line(ParagraphStyle.ADDRESSEES, "Kính gửi:");
        greeting.setIndentationLeft(ADDRESSEES_FROM_LEFT / 2);
        greeting.setSpacingBefore(ParagraphStyle.ADDRESSEE.look().before());
        for (var line : Punctuation.listed(addressees)) {
            flow.line(ParagraphStyle.ADDRESSEES, "- " + line).setIndentationLeft(ADDRESSEES_FROM_LEFT);
        }
    }
}
