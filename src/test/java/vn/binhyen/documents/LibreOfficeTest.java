package vn.binhyen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

    private List<String> pages(OfficialDocument document) throws IOException, InterruptedException {
        var docx = folder.resolve("van-ban.docx");
        Files.write(docx, DocxTest.bytes(document));
        run(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                docx.toString());
        run("pdftotext", "-layout", folder.resolve("van-ban.pdf").toString());
        var text = Files.readString(folder.resolve("van-ban.txt"));
        return List.of(text.split("\f"));
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
