package vn.binhyen.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
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

    static Flow on(XWPFDocument word, int width) {
        return new Flow(word::createParagraph, width);
    }

    /** A new cell already has its first paragraph. */
    static Flow in(XWPFTableCell cell, int width) {
        var first = List.of(cell.getParagraphs().getFirst()).iterator();
        return new Flow(() -> first.hasNext() ? first.next() : cell.addParagraph(), width);
    }

    /** Sections of the first two depths are counted by the word processor; what leads other paragraphs is text. */
    void line(Block.Line line, BigInteger numbering) {
        var look = line.style().look();
        var paragraph = next.get();
        paragraph.setStyle(line.style().id());
        if (line.before() != look.before()) paragraph.setSpacingBefore(line.before());
        if (line.left() > 0) paragraph.setIndentationLeft(line.left());
        if (line.withNext() && !look.withNext()) paragraph.setKeepNext(true);
        if (line.style().isCounted()) paragraph.setNumID(numbering);
        else lead(paragraph, line);
        var run = paragraph.createRun();
        var lines = line.isBalanced() ? line.lines(width) : List.of(line.text());
        for (int index = 0; index < lines.size(); index++) {
            if (index > 0) run.addBreak();
            run.setText(lines.get(index), index);
        }
    }

    private static void lead(XWPFParagraph paragraph, Block.Line line) {
        if (line.lead().isEmpty()) return;
        var run = paragraph.createRun();
        if (line.style().leadingFace() == Face.BOLD) run.setBold(true);
        run.setText(line.lead() + " ");
    }

    void picture(String address) {
        int side = Units.toEMU(Block.Code.SIDE / 20.0);
        try (var png = new ByteArrayInputStream(QrCode.png(address))) {
            next.get().createRun().addPicture(png, PictureType.PNG, "Mã QR: " + address, side, side);
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("A picture of our own is not one", e);
        }
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
}
