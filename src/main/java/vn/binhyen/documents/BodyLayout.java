package vn.binhyen.documents;

import java.util.ArrayList;
import java.util.List;

/** Lays out grounds, sections, articles, paragraphs and tables. */
final class BodyLayout {

    private final Paper paper;
    private final List<Block> blocks = new ArrayList<>();
    private int articles;

    BodyLayout(Paper paper) {
        this.paper = paper;
    }

    List<Block> text(List<String> grounds, Subject subject, List<Part> body) {
        for (var ground : Punctuation.listed(grounds)) blocks.add(Block.Line.of(ParagraphStyle.GROUND, ground));
        if (subject instanceof Subject.Decision)
            blocks.add(Block.Line.of(ParagraphStyle.DECIDED, PlainText.capitals(HeadLayout.DECISION) + ":"));
        add(body, 1, true);
        return blocks;
    }

    /** An annex has no sign at its end: the text it belongs to has. */
    List<Block> annex(List<Part> body) {
        add(body, 1, false);
        return blocks;
    }

    /** The words of a certificate stand in the middle. */
    List<Block> certificate(List<Part> body) {
        for (var part : body) {
            if (!(part instanceof Part.Paragraph(String text)))
                throw new IllegalArgumentException("A certificate has paragraphs only");
            for (var line : PlainText.lines(text))
                blocks.add(Block.Line.of(ParagraphStyle.CERTIFIED, line).balanced());
        }
        return blocks;
    }

    private void add(List<Part> parts, int depth, boolean last) {
        int sections = 0;
        for (int index = 0; index < parts.size(); index++) {
            boolean ends = last && index == parts.size() - 1;
            switch (parts.get(index)) {
                case Part.Paragraph paragraph -> add(PlainText.lines(paragraph.text()), "", ends);
                case Part.Table table -> blocks.addAll(TableLayout.of(table, paper.textWidth()));
                case Part.Drawings drawings -> blocks.addAll(DrawingLayout.of(drawings.drawings(), paper.textWidth()));
                case Part.Article article -> {
                    var lead = "Điều " + ++articles + ".";
                    add(
                            PlainText.lines(article.text()),
                            lead,
                            ends && article.parts().isEmpty());
                    add(article.parts(), depth, ends);
                }
                case Part.Section section -> {
                    blocks.add(heading(section, depth, sections++));
                    add(section.parts(), depth + 1, ends);
                }
            }
        }
    }

    private static Block heading(Part.Section section, int depth, int index) {
        var title = depth == 1 ? PlainText.capitals(section.title()) : section.title();
        return Block.Line.of(ParagraphStyle.heading(depth), title).ledBy(SectionNumbers.of(depth, index));
    }

    /** The last line of the text has its sign, and is never on another page than the signature. */
    private void add(List<String> lines, String lead, boolean ends) {
        for (int index = 0; index < lines.size(); index++) {
            var line = Block.Line.of(ParagraphStyle.TEXT, lines.get(index));
            if (ends && index == lines.size() - 1)
                line = Block.Line.of(ParagraphStyle.TEXT, Punctuation.ended(lines.get(index), Punctuation.END_OF_TEXT))
                        .staysWithNext();
            blocks.add(index == 0 ? line.ledBy(lead) : line);
        }
    }
}
