package vn.binhyen.documents;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes grounds, sections, paragraphs and tables. */
final class BodyWriter {

    private final XWPFDocument word;
    private final Flow flow;

    BodyWriter(XWPFDocument word) {
        this.word = word;
        this.flow = Flow.on(word);
    }

    void write(List<String> grounds, List<Part> body) {
        for (var ground : Punctuation.listed(grounds)) flow.line(ParagraphStyle.GROUND, ground);
        write(body, 1, true);
    }

    private void write(List<Part> parts, int depth, boolean last) {
        int sections = 0;
        for (int index = 0; index < parts.size(); index++) {
            boolean ends = last && index == parts.size() - 1;
            switch (parts.get(index)) {
                case Part.Paragraph paragraph -> write(paragraph, ends);
                case Part.Table table -> new TableWriter(word).write(table);
                case Part.Section section -> {
                    heading(section, depth, sections++);
                    write(section.parts(), depth + 1, ends);
                }
            }
        }
    }

    private void heading(Part.Section section, int depth, int index) {
        var style = ParagraphStyle.heading(depth);
        flow.line(
                style,
                switch (depth) {
                    case 1 -> PlainText.capitals(section.title());
                    case 2 -> section.title();
                    default -> SectionNumbers.point(index) + section.title();
                });
    }

    /** The last line of the text has its sign, and is never on another page than the signature. */
    private void write(Part.Paragraph paragraph, boolean ends) {
        var lines = PlainText.lines(paragraph.text());
        for (int index = 0; index < lines.size(); index++) {
            if (ends && index == lines.size() - 1)
                flow.line(ParagraphStyle.TEXT, Punctuation.ended(lines.get(index), Punctuation.END_OF_TEXT))
                        .setKeepNext(true);
            else flow.line(ParagraphStyle.TEXT, lines.get(index));
        }
    }
}
