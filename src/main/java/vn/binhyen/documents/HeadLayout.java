package vn.binhyen.documents;

import java.util.ArrayList;
import java.util.List;

/** Lays out what stands above the text: two columns with the bodies and the nation, then what the document is. */
final class HeadLayout {

    static final String DECISION = "Quyết định";
    static final String MINUTES = "Biên bản";
    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    /** Wide enough for the nation's name on one line at its size; the bodies have the rest and break into lines. */
    private static final int NATION_WIDTH = 5330;

    private static final int ADDRESSEES_FROM_LEFT = 2550;

    private final int width;
    private final int bodies;
    private final List<Block> blocks = new ArrayList<>();

    HeadLayout(Paper paper) {
        this.width = paper.textWidth();
        // On a sheet that lies across the nation has half of it.
        this.bodies = Math.min(width - NATION_WIDTH, width / 2);
    }

    List<Block> of(DocumentHead head, Subject subject) {
        var left = new ArrayList<Block>();
        var right = new ArrayList<Block>();
        if (!(subject instanceof Subject.Certificate))
            left.add(Block.Line.of(ParagraphStyle.NUMBER, head.number().text()));
        if (subject instanceof Subject.Letter letter)
            left.add(Block.Line.of(ParagraphStyle.LETTER_SUBJECT, "V/v " + letter.about())
                    .balanced());
        if (!(subject instanceof Subject.Certificate || subject instanceof Subject.Minutes))
            right.add(Block.Line.of(ParagraphStyle.PLACE_AND_DAY, head.placeAndDay()));
        blocks.add(Block.Cells.invisible(
                List.of(bodies, width - bodies), List.of(List.of(bodies(head), nation()), List.of(left, right))));
        add(subject);
        return blocks;
    }

    private void add(Subject subject) {
        switch (subject) {
            case Subject.Named named -> {
                named(named.type(), named.summary());
                addressees(named.addressees());
            }
            case Subject.Letter letter -> addressees(letter.addressees());
            case Subject.Decision decision -> {
                named(DECISION, decision.summary());
                blocks.add(Block.Line.of(ParagraphStyle.DECIDER, PlainText.capitals(decision.decider()))
                        .balanced());
            }
            case Subject.Minutes minutes -> named(MINUTES, minutes.summary());
            case Subject.Certificate certificate -> certificate(certificate);
        }
    }

    private List<Block> bodies(DocumentHead head) {
        var lines = new ArrayList<Block>();
        if (head.parent() != null)
            lines.add(Block.Line.of(ParagraphStyle.PARENT, PlainText.capitals(head.parent()))
                    .balanced());
        var issuer = Block.Line.of(ParagraphStyle.ISSUER, PlainText.capitals(head.issuer()))
                .balanced();
        lines.add(issuer);
        lines.add(Block.Rule.under(issuer, bodies));
        return lines;
    }

    private static List<Block> nation() {
        return List.of(
                Block.Line.of(ParagraphStyle.NATION, NATION),
                Block.Line.of(ParagraphStyle.MOTTO, MOTTO),
                new Block.Rule(
                        TextWidth.twips(MOTTO, ParagraphStyle.MOTTO.look().size())));
    }

    private void named(String type, String about) {
        var summary = Block.Line.of(ParagraphStyle.SUMMARY, about).balanced();
        blocks.add(Block.Line.of(ParagraphStyle.TYPE, PlainText.capitals(type)));
        blocks.add(summary);
        blocks.add(Block.Rule.under(summary, width));
    }

    private void addressees(List<String> addressees) {
        if (addressees.size() == 1)
            blocks.add(Block.Line.of(
                    ParagraphStyle.ADDRESSEE, "Kính gửi: " + Punctuation.ended(addressees.getFirst(), ".")));
        if (addressees.size() < 2) return;
        blocks.add(Block.Line.of(ParagraphStyle.ADDRESSEES, "Kính gửi:")
                .from(ADDRESSEES_FROM_LEFT / 2)
                .below(ParagraphStyle.ADDRESSEE.look().before())
                .staysWithNext());
        for (var line : Punctuation.listed(addressees))
            blocks.add(Block.Line.of(ParagraphStyle.ADDRESSEES, "- " + line).from(ADDRESSEES_FROM_LEFT));
    }

    private void certificate(Subject.Certificate certificate) {
        blocks.add(Block.Line.of(ParagraphStyle.DECIDER, PlainText.capitals(certificate.awarder()))
                .balanced());
        blocks.add(Block.Line.of(ParagraphStyle.CERTIFICATE, PlainText.capitals(certificate.type())));
        blocks.add(Block.Line.of(ParagraphStyle.HOLDER, certificate.holder()).balanced());
    }
}
