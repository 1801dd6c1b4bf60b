package vn.binhyen.documents;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/**
 * Writes an official document, or a compilation of figures, as PDF/A-2a: what is printed, archived and signed. It looks the same everywhere, keeps its
 * text for whoever searches or copies, and its structure for whoever has it read aloud.
 */
public final class Pdf {

    public static final String MEDIA_TYPE = "application/pdf";
    private static final String COLOURS = "sRGB IEC61966-2.1";
    private static final float VERSION = 1.7f;

    private Pdf() {}

    /** The stream stays open. */
    public static void write(OfficialDocument document, OutputStream out) throws IOException {
        var issuer = PlainText.line(document.head().issuer());
        write(document.subject().title(), issuer, Layout.of(document), out);
    }

    /** The stream stays open. */
    public static void write(Compilation compilation, OutputStream out) throws IOException {
        var title = PlainText.line(compilation.title() + " – " + compilation.about());
        write(title, PlainText.line(compilation.author()), List.of(Layout.of(compilation)), out);
    }

    private static void write(String title, String author, List<Layout> runs, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var file = new PDDocument()) {
            file.setVersion(VERSION);
            describe(file, title, author);
            var tags = new Tags(file);
            var ink = new Ink(file, tags);
            for (var run : runs) new PageWriter(ink, tags, run.paper()).write(run.blocks());
            ink.close();
            tags.finish();
            file.save(bytes);
        }
        bytes.writeTo(out);
    }

    private static void describe(PDDocument file, String title, String author) throws IOException {
        file.getDocumentInformation().setTitle(title);
        file.getDocumentInformation().setAuthor(author);
        var catalog = file.getDocumentCatalog();
        catalog.setLanguage(Styles.LANGUAGE);
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setMetadata(metadata(file, title, author));
        catalog.addOutputIntent(colours(file));
    }

    private static PDMetadata metadata(PDDocument file, String title, String author) throws IOException {
        try {
            var xmp = XMPMetadata.createXMPMetadata();
            var kind = xmp.createAndAddPDFAIdentificationSchema();
            kind.setPart(2);
            kind.setConformance("A");
            var core = xmp.createAndAddDublinCoreSchema();
            core.setTitle(title);
            core.addCreator(author);
            core.addLanguage(Styles.LANGUAGE);
            var bytes = new ByteArrayOutputStream();
            new XmpSerializer().serialize(xmp, bytes, true);
            var metadata = new PDMetadata(file);
            metadata.importXMPMetadata(bytes.toByteArray());
            return metadata;
        } catch (BadFieldValueException | TransformerException e) {
            throw new IOException(e);
        }
    }

    /** PDF/A asks which black is meant, even of a text that has no other colour. */
    private static PDOutputIntent colours(PDDocument file) throws IOException {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(file, new ByteArrayInputStream(profile));
        intent.setInfo(COLOURS);
        intent.setOutputCondition(COLOURS);
        intent.setOutputConditionIdentifier(COLOURS);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }
}
