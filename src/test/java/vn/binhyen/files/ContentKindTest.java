package vn.binhyen.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentKindTest {
    static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    @TempDir
    Path directory;

    @Test
    void tellsTheFiveKindsByContentWhateverTheNameSays() throws IOException {
        assertThat(kindOf(Samples.PDF)).isEqualTo(ContentKind.PDF);
        assertThat(kindOf(Samples.photograph(Samples.jpeg(false), 6, ByteOrder.BIG_ENDIAN)))
                .isEqualTo(ContentKind.JPG);
        assertThat(kindOf(Samples.png())).isEqualTo(ContentKind.PNG);
        assertThat(kindOf(Samples.docx())).isEqualTo(ContentKind.DOCX);
        assertThat(kindOf(Samples.xlsx())).isEqualTo(ContentKind.XLSX);
        assertThat(kindOf(Samples.zip(Samples.workbookParts(SHEET)))).isEqualTo(ContentKind.XLSX);
    }

    @Test
    void refusesAProgramCalledPdfAndAnythingElse() throws IOException {
        for (var content : new String[] {
            "", "GIF89a", "<html>", "{\\rtf1", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", " %PDF-1.7"
        }) refuses(UnsupportedFile.class, content.getBytes(StandardCharsets.ISO_8859_1));
        refuses(UnsupportedFile.class, Samples.EXE);
    }

    @Test
    void refusesAZipThatIsNoDocument() throws IOException {
        var archive = new LinkedHashMap<String, byte[]>();
        archive.put("readme.txt", Samples.utf8("hello"));
        refuses(UnsupportedFile.class, Samples.zip(archive));

        var slides = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
        refuses(UnsupportedFile.class, Samples.zip(Samples.workbookParts(slides)));

        var hollow = Samples.workbookParts(SHEET);
        hollow.remove("xl/workbook.xml");
        refuses(UnsupportedFile.class, Samples.zip(hollow));
    }

    @Test
    void refusesAProgramInAWorkbookWhateverItsPartIsCalled() throws IOException {
        var named = Samples.workbookParts(SHEET);
        named.put("xl/vbaProject.bin", new byte[] {1});
        refuses(MacroInside.class, Samples.zip(named));

        refuses(
                MacroInside.class,
                Samples.zip(Samples.workbookParts("application/vnd.ms-excel.sheet.macroEnabled.main+xml")));

        var renamed = Samples.workbookParts(SHEET);
        renamed.put("xl/harmless.bin", new byte[] {1});
        renamed.computeIfPresent(
                "[Content_Types].xml",
                (part, types) -> Samples.utf8(
                        new String(types, StandardCharsets.UTF_8)
                                .replace(
                                        "</Types>",
                                        "<Override PartName=\"/xl/harmless.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>")));
        refuses(MacroInside.class, Samples.zip(renamed));
    }

    @Test
    void refusesAWorkbookThatWouldExplode() throws IOException {
        var tight = Samples.workbookParts(SHEET);
        tight.put("xl/worksheets/sheet1.xml", new byte[16 * 1024 * 1024]);
        var bomb = Samples.zip(tight);
        assertThat(bomb.length).isLessThan(100_000);
        refuses(UnsafeZip.class, bomb);
    }

    @Test
    void refusesAWorkbookOfTooManyPartsOrOfPartsThatAddUp() throws IOException {
        var many = Samples.workbookParts(SHEET);
        for (var i = 0; i < 10_001; i++) many.put("xl/part" + i, new byte[0]);
        refuses(UnsafeZip.class, Samples.zip(many));

        var adding = Samples.workbookParts(SHEET);
        var part = new byte[1024 * 1024];
        for (var i = 0; i < 301; i++) adding.put("xl/part" + i, part);
        refuses(UnsafeZip.class, Samples.zip(adding));
    }

    @Test
    void refusesAZipThatBreaksOff() throws IOException {
        var whole = Samples.xlsx();
        refuses(DamagedFile.class, java.util.Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void readsNoForeignEntityOutOfAWorkbook() throws IOException {
        var hostile = Samples.workbookParts(SHEET);
        hostile.put(
                "[Content_Types].xml",
                Samples.utf8("<!DOCTYPE t [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Types>&e;</Types>"));
        assertThatExceptionOfType(RefusedFile.class).isThrownBy(() -> kindOf(Samples.zip(hostile)));
    }

    private void refuses(Class<? extends RefusedFile> refusal, byte[] content) {
        assertThatExceptionOfType(refusal).isThrownBy(() -> kindOf(content));
    }

    private ContentKind kindOf(byte[] content) throws IOException {
        return ContentKind.of(Files.write(directory.resolve("report.pdf"), content));
    }
}
