package vn.binhyen.documents;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The sheets of a run of pages, and the page's number in the middle of the top margin from the second page on. */
final class PageSetup {

    private PageSetup() {}

    static void apply(XWPFDocument word, CTSectPr section, Paper paper, boolean isFirst) {
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(paper.width()));
        size.setH(BigInteger.valueOf(paper.height()));
        if (paper == Paper.ACROSS) size.setOrient(STPageOrientation.LANDSCAPE);
        margins(section);
        if (!isFirst) section.addNewPgNumType().setStart(BigInteger.ONE);
        // The first page has a header of its own, and it is not there: so the first page shows no number.
        section.addNewTitlePg();
        if (isFirst) number(word, section);
    }

    /** The runs that follow have the header of the first one. */
    private static void number(XWPFDocument word, CTSectPr section) {
        var header = new XWPFHeaderFooterPolicy(word, section).createHeader(XWPFHeaderFooterPolicy.DEFAULT);
        var line = header.getParagraphs().isEmpty()
                ? header.createParagraph()
                : header.getParagraphs().getFirst();
        line.setStyle(ParagraphStyle.PAGE_NUMBER.id());
        line.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private static void margins(CTSectPr section) {
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(Paper.TOP));
        margins.setBottom(BigInteger.valueOf(Paper.BOTTOM));
        margins.setLeft(BigInteger.valueOf(Paper.LEFT));
        margins.setRight(BigInteger.valueOf(Paper.RIGHT));
        margins.setHeader(BigInteger.valueOf(Paper.NUMBER_FROM_TOP));
        margins.setFooter(BigInteger.valueOf(Paper.NUMBER_FROM_TOP));
        margins.setGutter(BigInteger.ZERO);
    }
}
