package vn.binhyen.documents;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/** The numbers of sections: the word processor counts I. and 1. itself; a) is counted here. */
final class SectionNumbers {

    /** Points follow the Vietnamese alphabet, which no word processor's automatic list knows: after d comes đ. */
    private static final List<String> LETTERS = List.of("abcdđeghiklmnopqrstuvxy".split(""));

    private static final String LIST =
            """
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
              <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>%s%s</w:abstractNum>
            </w:numbering>
            """.formatted(level(ParagraphStyle.HEADING_1, "upperRoman"), level(ParagraphStyle.HEADING_2, "decimal"));

    private SectionNumbers() {}

    static String point(int index) {
        int round = index / LETTERS.size();
        return LETTERS.get(index % LETTERS.size()) + (round == 0 ? "" : round + 1) + ") ";
    }

    /** Adds the list of sections to a document and tells its number. */
    static BigInteger addTo(XWPFDocument word) {
        try {
            var list = NumberingDocument.Factory.parse(LIST).getNumbering().getAbstractNumArray(0);
            var numbering = word.createNumbering();
            return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
        } catch (XmlException e) {
            throw new IllegalStateException("The list of sections is not well-formed", e);
        }
    }

    private static String level(ParagraphStyle style, String format) {
        return """
                <w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:pStyle w:val="%s"/><w:suff w:val="space"/>
                <w:lvlText w:val="%%%d."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:firstLine="%d"/></w:pPr></w:lvl>
                """.formatted(style.outline() - 1, format, style.id(), style.outline(), ParagraphStyle.INDENT);
    }
}
