package vn.binhyen.documents;

import java.math.BigInteger;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Puts the styles into a document, so that whoever edits it afterwards changes a style and not a hundred lines. */
final class Styles {

    static final String FONT = "Times New Roman";
    static final String LANGUAGE = "vi-VN";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final XWPFDocument word;
    private final BigInteger numbering;

    Styles(XWPFDocument word, BigInteger numbering) {
        this.word = word;
        this.numbering = numbering;
    }

    void apply() {
        var styles = word.createStyles();
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(LANGUAGE);
        for (var style : ParagraphStyle.values()) styles.addStyle(new XWPFStyle(written(style), styles));
        asWordOf2013();
    }

    private CTStyle written(ParagraphStyle style) {
        var written = CTStyle.Factory.newInstance();
        written.setType(STStyleType.PARAGRAPH);
        written.setStyleId(style.id());
        written.addNewName().setVal(style.label());
        if (style == ParagraphStyle.NORMAL) written.setDefault(true);
        else written.addNewBasedOn().setVal(ParagraphStyle.NORMAL.id());
        written.addNewQFormat();
        paragraph(written.addNewPPr(), style);
        run(written.addNewRPr(), style.look());
        return written;
    }

    private void paragraph(CTPPrGeneral properties, ParagraphStyle style) {
        var look = style.look();
        if (look.withNext()) properties.addNewKeepNext();
        if (style.isCounted()) {
            var place = properties.addNewNumPr();
            place.addNewIlvl().setVal(BigInteger.valueOf(style.outline() - 1));
            place.addNewNumId().setVal(numbering);
        }
        var spacing = properties.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(look.before()));
        spacing.setAfter(BigInteger.valueOf(look.after()));
        if (style.isIndented()) properties.addNewInd().setFirstLine(BigInteger.valueOf(ParagraphStyle.INDENT));
        properties.addNewJc().setVal(STJc.Enum.forInt(look.alignment().getValue()));
        if (style.outline() > 0) properties.addNewOutlineLvl().setVal(BigInteger.valueOf(style.outline() - 1));
    }

    private static void run(CTRPr properties, Look look) {
        if (look.bold()) properties.addNewB();
        if (look.italic()) properties.addNewI();
        var halfPoints = BigInteger.valueOf(Math.round(look.size() * 2));
        properties.addNewSz().setVal(halfPoints);
        properties.addNewSzCs().setVal(halfPoints);
    }

    /** Without this Word believes the file to be one of 2007 and says "compatibility mode". */
    private void asWordOf2013() {
        try (var cursor = word.getSettings().getCTSettings().newCursor()) {
            cursor.toFirstContentToken();
            cursor.beginElement(new QName(WORD, "compat", "w"));
            cursor.beginElement(new QName(WORD, "compatSetting", "w"));
            cursor.insertAttributeWithValue(new QName(WORD, "name", "w"), "compatibilityMode");
            cursor.insertAttributeWithValue(new QName(WORD, "uri", "w"), "http://schemas.microsoft.com/office/word");
            cursor.insertAttributeWithValue(new QName(WORD, "val", "w"), "15");
        }
    }
}
