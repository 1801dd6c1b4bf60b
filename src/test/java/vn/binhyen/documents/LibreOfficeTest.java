package vn.binhyen.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another word processor opens our documents and sets them as meant. */
class LibreOfficeTest {

    @TempDir
    Path folder;

    @Test
    void aLongReportHasItsHeadOnceItsPageNumbersAndTheHeadsOfItsTableOnEveryPage() throws Exception {
        var pages = pages(Papers.report(120));
        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(pages.getFirst()).contains("Độc lập - Tự do - Hạnh phúc", "Số: 07/BC-BCĐ", "I. TÌNH HÌNH CHUNG");
        assertThat(firstLine(pages.getFirst())).isNotEqualTo("1");
        for (int page = 1; page < pages.size(); page++)
            assertThat(firstLine(pages.get(page))).isEqualTo(String.valueOf(page + 1));
        for (var page : pages)
            if (page.contains("Nhiệm vụ thứ"))
                assertThat(page).contains("Tỷ lệ").contains("Hạn");
        assertThat(pages.getLast())
                .contains("Nơi nhận:", "TM. BAN CHỈ ĐẠO", "Nguyễn Thị Ví Dụ", "thực hiện./.")
                .doesNotContain("CỘNG HÒA");
    }

    @Test
    void theNationsNameStaysOnOneLineBesideLongNamesAndManyRecipients() throws Exception {
        var longName = "Sở Giáo dục và Đào tạo và các đơn vị trực thuộc có tên rất dài số ";
        var recipients =
                IntStream.range(0, 40).mapToObj(number -> longName + number).toList();
        var pages = pages(Papers.with(recipients, List.of(new Part.Paragraph("Nội dung."))));
        assertThat(pages.getFirst()).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(String.join("", pages)).contains("số 39", "Nguyễn Thị Ví Dụ");
    }

    @Test
    void documentsOfEveryKindHaveAsManyPagesAsOurOwnPdfOrOneMoreOrLess() throws Exception {
        var kinds =
                Corpus.everyKind().map(each -> (OfficialDocument) each.get()[1]).toList();
        var files = new ArrayList<String>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            var docx = folder.resolve("loai-" + kind + ".docx");
            Files.write(docx, DocxTest.bytes(kinds.get(kind)));
            files.add(docx.toString());
        }
        convert(files);
        for (int kind = 0; kind < kinds.size(); kind++)
            assertThat(pagesOf(Files.readAllBytes(folder.resolve("loai-" + kind + ".pdf"))))
                    .as(kinds.get(kind).subject().title())
                    .isCloseTo(pagesOf(Papers.pdf(kinds.get(kind))), within(1));
    }

    private static int pagesOf(byte[] pdf) throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            return file.getNumberOfPages();
        }
    }

    private List<String> pages(OfficialDocument document) throws IOException, InterruptedException {
        var docx = folder.resolve("van-ban.docx");
        Files.write(docx, DocxTest.bytes(document));
        convert(List.of(docx.toString()));
        run("pdftotext", "-layout", folder.resolve("van-ban.pdf").toString());
        var text = Files.readString(folder.resolve("van-ban.txt"));
        return List.of(text.split("\f"));
    }

    private void convert(List<String> files) throws IOException, InterruptedException {
        var profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
        var command = new ArrayList<>(
                List.of("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder.toString()));
        command.addAll(files);
        run(command.toArray(String[]::new));
    }

    private void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(command[0]).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
    }

    private static String firstLine(String page) {
        return page.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }
}
