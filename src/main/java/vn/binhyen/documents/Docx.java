package vn.binhyen.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Writes an official document as a word processor's file, as decree 30/2020 prescribes. */
public final class Docx {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Docx() {}

    public static void write(OfficialDocument document, OutputStream out) throws IOException {
        try (var word = new XWPFDocument()) {
            var runs = Layout.of(document);
            var numberings = SectionNumbers.addTo(word, runs.size());
            new Styles(word, numberings.getFirst()).apply();
            for (int index = 0; index < runs.size(); index++) {
                var run = runs.get(index);
                new WordWriter(word, run.paper(), numberings.get(index)).write(run.blocks());
                PageSetup.apply(word, section(word, index == runs.size() - 1), run.paper(), index == 0);
            }
            describe(word, document);
            word.write(out);
        }
    }

    /** The last run's sheets are the body's, those of a run before it belong to its last paragraph. */
    private static CTSectPr section(XWPFDocument word, boolean isLast) {
        if (isLast) return word.getDocument().getBody().addNewSectPr();
        var last = word.createParagraph();
        last.setStyle(ParagraphStyle.RULE.id());
        return last.getCTP().getPPr().addNewSectPr();
    }

    /** What a reader of the file sees without opening it, and what a screen reader reads it with. */
    private static void describe(XWPFDocument word, OfficialDocument document) {
        var properties = word.getProperties().getCoreProperties();
        properties.setCreator(PlainText.line(document.head().issuer()));
        properties.setTitle(document.subject().title());
        properties.getUnderlyingProperties().setLanguageProperty(Optional.of(Styles.LANGUAGE));
    }
}
