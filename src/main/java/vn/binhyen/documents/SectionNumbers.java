package vn.binhyen.documents;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/** The numbers of sections: the word processor counts I. and 1. itself; a) is counted here. */
final class SectionNumbers {

    /** Points follow the Vietnamese alphabet, which no word processor's automatic list knows: after d comes đ. */
    private static final List<String> LETTERS = List.of("abcdđeghiklmnopqrstuvxy".split(""));

    private static final List<Numeral> ROMAN = List.of(
            new Numeral(100, "C"),
            new Numeral(90, "XC"),
            new Numeral(50, "L"),
            new Numeral(40, "XL"),
            new Numeral(10, "X"),
            new Numeral(9, "IX"),
            new Numeral(5, "V"),
            new Numeral(4, "IV"),
            new Numeral(1, "I"));

    private record Numeral(int worth, String letters) {}

    private static final String LIST =
            """
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
              <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>%s%s</w:abstractNum>
            </w:numbering>
            """.formatted(level(ParagraphStyle.HEADING_1, "upperRoman"), level(ParagraphStyle.HEADING_2, "decimal"));

    private SectionNumbers() {}

    /** The number that leads the heading of a section. */
    static String of(int depth, int index) {
        return switch (depth) {
            case 1 -> roman(index + 1) + ".";
            case 2 -> index + 1 + ".";
            default -> point(index);
        };
    }

    static String roman(int number) {
        var written = new StringBuilder();
        int rest = number;
        for (var numeral : ROMAN)
            for (; rest >= numeral.worth(); rest -= numeral.worth()) written.append(numeral.letters());
        return written.toString();
    }

    static String point(int index) {
        int round = index / LETTERS.size();
        return LETTERS.get(index % LETTERS.size()) + (round == 0 ? "" : round + 1) + ")";
    }

    /** Adds the list of sections to a document, once for each run of pages: every run counts anew. Tells their numbers. */
    static List<BigInteger> addTo(XWPFDocument word, int runs) {
        try {
            var list = NumberingDocument.Factory.parse(LIST).getNumbering().getAbstractNumArray(0);
            var numbering = word.createNumbering();
            var sections = numbering.addAbstractNum(new XWPFAbstractNum(list));
            return IntStream.range(0, runs)
                    .mapToObj(run -> anew(numbering, numbering.addNum(sections)))
                    .toList();
        } catch (XmlException e) {
            throw new IllegalStateException("The list of sections is not well-formed", e);
        }
    }

    private static BigInteger anew(XWPFNumbering numbering, BigInteger list) {
        for (int level = 0; level < 2; level++) {
            var override = numbering.getNum(list).getCTNum().addNewLvlOverride();
            override.setIlvl(BigInteger.valueOf(level));
            override.addNewStartOverride().setVal(BigInteger.ONE);
        }
        return list;
    }

    private static String level(ParagraphStyle style, String format) {
        return """
                <w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:pStyle w:val="%s"/><w:suff w:val="space"/>
                <w:lvlText w:val="%%%d."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:firstLine="%d"/></w:pPr></w:lvl>
                """.formatted(style.outline() - 1, format, style.id(), style.outline(), ParagraphStyle.INDENT);
    }
}
