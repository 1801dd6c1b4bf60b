package vn.binhyen.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes an official document as a word processor's file, as decree 30/2020 prescribes. */
public final class Docx {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Docx() {}

    public static void write(OfficialDocument document, OutputStream out) throws IOException {
        try (var word = new XWPFDocument()) {
            new Styles(word, SectionNumbers.addTo(word)).apply();
            new HeadWriter(word).write(document.head(), document.subject());
            new BodyWriter(word).write(document.grounds(), document.body());
            new EndingWriter(word).write(document.ending());
            PageSetup.apply(word);
            describe(word, document);
            word.write(out);
        }
    }

    /** What a reader of the file sees without opening it, and what a screen reader reads it with. */
    private static void describe(XWPFDocument word, OfficialDocument document) {
        var properties = word.getProperties().getCoreProperties();
        properties.setCreator(PlainText.line(document.head().issuer()));
        properties.setTitle(
                switch (document.subject()) {
                    case Subject.Named named -> PlainText.line(named.type() + " " + named.summary());
                    case Subject.Letter letter -> PlainText.line(letter.about());
                });
        properties.getUnderlyingProperties().setLanguageProperty(Optional.of(Styles.LANGUAGE));
    }
}
