package vn.binhyen.documents;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** Paragraphs one below the other, on the page or in a table's cell. */
final class Flow {

    private static final int EIGHTHS_OF_A_POINT = 6;
    private static final int RULE_HEIGHT = 80;

    private final Supplier<XWPFParagraph> next;
    private final int width;

    private Flow(Supplier<XWPFParagraph> next, int width) {
        this.next = next;
        this.width = width;
    }

    static Flow on(XWPFDocument word) {
        return new Flow(word::createParagraph, PageSetup.TEXT_WIDTH);
    }

    /** A new cell already has its first paragraph. */
    static Flow in(XWPFTableCell cell, int width) {
        var first = List.of(cell.getParagraphs().getFirst()).iterator();
        return new Flow(() -> first.hasNext() ? first.next() : cell.addParagraph(), width);
    }

    XWPFParagraph line(ParagraphStyle style, String text) {
        var paragraph = next.get();
        paragraph.setStyle(style.id());
        paragraph.createRun().setText(PlainText.line(text));
        return paragraph;
    }

    /** Words in the middle, broken into lines of much the same length: no word stands alone on the last one. */
    XWPFParagraph balanced(ParagraphStyle style, String text) {
        var paragraph = next.get();
        paragraph.setStyle(style.id());
        var run = paragraph.createRun();
        var lines = BalancedLines.of(PlainText.line(text), style.look().size(), width);
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0) run.addBreak();
            run.setText(lines.get(line), line);
        }
        return paragraph;
    }

    /** A solid rule in the middle: the border of an empty paragraph, which is neither a shape nor an underscore. */
    void rule(int length) {
        var properties = next.get().getCTP().addNewPPr();
        properties.addNewPStyle().setVal(ParagraphStyle.RULE.id());
        var border = properties.addNewPBdr().addNewTop();
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(EIGHTHS_OF_A_POINT));
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
        var spacing = properties.addNewSpacing();
        spacing.setLine(BigInteger.valueOf(RULE_HEIGHT));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        spacing.setBefore(BigInteger.valueOf(RULE_HEIGHT / 2));
        var side = BigInteger.valueOf(Math.max(0, (width - length) / 2));
        var indent = properties.addNewInd();
        indent.setLeft(side);
        indent.setRight(side);
    }

    /** A rule from a third to a half as long as the longest line of the words above it. */
    void ruleUnder(ParagraphStyle style, String words) {
        double size = style.look().size();
        int longest = BalancedLines.of(PlainText.line(words), size, width).stream()
                .mapToInt(line -> TextWidth.twips(line, size))
                .max()
                .orElse(0);
        rule(longest * 2 / 5);
    }
}
