package vn.binhyen.documents;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The sheet of paper: A4, its margins, and the page's number in the middle of the top margin from the second page on. */
final class PageSetup {

    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;

    static final int WIDTH = twips(210);
    static final int HEIGHT = twips(297);

    // Decree 30/2020, appendix I: top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm. Read in domain.md §2.4 (✔).
    static final int TOP = twips(20);
    static final int BOTTOM = twips(20);
    static final int LEFT = twips(30);
    static final int RIGHT = twips(20);

    /** Not prescribed: "in the top margin" (✔) is all that is said of the page's number. */
    static final int NUMBER_FROM_TOP = twips(10);

    static final int TEXT_WIDTH = WIDTH - LEFT - RIGHT;

    private PageSetup() {}

    static void apply(XWPFDocument word) {
        var section = word.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        margins(section);
        // The first page has a header of its own, and it is not there: so the first page shows no number.
        section.addNewTitlePg();
        var header = new XWPFHeaderFooterPolicy(word, section).createHeader(XWPFHeaderFooterPolicy.DEFAULT);
        var line = header.getParagraphs().isEmpty()
                ? header.createParagraph()
                : header.getParagraphs().getFirst();
        line.setStyle(ParagraphStyle.PAGE_NUMBER.id());
        line.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private static void margins(CTSectPr section) {
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(BOTTOM));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(NUMBER_FROM_TOP));
        margins.setFooter(BigInteger.valueOf(NUMBER_FROM_TOP));
        margins.setGutter(BigInteger.ZERO);
    }

    private static int twips(int millimetres) {
        return (int) Math.round(millimetres * TWIPS_PER_MILLIMETRE);
    }
}
