package vn.binhyen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("vn.binhyen.documents.Corpus#everyKind")
    void itIsWhatArchivesAskFor(String name, OfficialDocument document) {
        assertThat(VeraPdf.complaints(Papers.pdf(document))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vn.binhyen.documents.Corpus#everyKind")
    void itSaysWhatTheDocumentSays(String name, OfficialDocument document) {
        assertThat(letters(text(document))).contains(letters(Corpus.body(document)));
        for (var words : Corpus.around(document))
            assertThat(letters(text(document))).contains(letters(words));
    }

    @Test
    void aCompilationIsWhatArchivesAskForAndLooksLikeNoOfficialDocument() throws IOException {
        var section =
                new Part.Section("Số liệu chính", List.of(Papers.table(40), new Part.Paragraph("- một;\n- hai.")));
        var out = new java.io.ByteArrayOutputStream();
        Pdf.write(new Compilation("Bảng tình hình", "Phường Ví Dụ, Tháng 11/2026", "Hệ thống", List.of(section)), out);
        assertThat(VeraPdf.complaints(out.toByteArray())).isEmpty();
        try (var file = Loader.loadPDF(out.toByteArray())) {
            var text = new PDFTextStripper().getText(file);
            assertThat(text)
                    .containsSubsequence("BẢNG TÌNH HÌNH", "Phường Ví Dụ, Tháng 11/2026", "I. SỐ LIỆU CHÍNH")
                    .doesNotContain("CỘNG HÒA", "Nơi nhận");
        }
    }

    /** The outline as maps write it: a minus sign separates, too. */
    @Test
    void aDrawingStandsInTheMiddleAsLargeAsItWantsToBe() throws IOException {
        var square = new Drawing.Area("M10 10l80 0 0 80-80 0z", 5);
        var drawing = new Drawing(null, "Một hình vuông", 100, 100, 2, List.of(square));
        var out = new java.io.ByteArrayOutputStream();
        Pdf.write(new Compilation("Bảng", "Ví Dụ", "Hệ thống", List.of(new Part.Drawings(List.of(drawing)))), out);
        assertThat(VeraPdf.complaints(out.toByteArray())).isEmpty();
        try (var file = Loader.loadPDF(out.toByteArray())) {
            var image = new PDFRenderer(file).renderImage(0);
            int middle = 85 + (image.getWidth() - 85 - 57) / 2;
            var dark = IntStream.range(0, image.getHeight())
                    .filter(y ->
                            (image.getRGB(middle - 75, y) & 0xff) < 64 && (image.getRGB(middle + 75, y) & 0xff) < 64)
                    .count();
            assertThat(dark).isBetween(158L, 163L);
        }
    }

    @Test
    void theElementsStandInTheDecreesOrder() {
        assertThat(text(Papers.report(1)))
                .containsSubsequence(
                        "ỦY BAN NHÂN DÂN",
                        "THÀNH PHỐ VÍ DỤ",
                        "BAN CHỈ ĐẠO 138",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Số: 07/BC-BCĐ",
                        "Ví Dụ, ngày 05 tháng 02 năm 2026",
                        "BÁO CÁO",
                        "Tiến độ thực hiện",
                        "Căn cứ Kế hoạch số 05/KH-BCĐ ngày 05/01/2026;",
                        "I. TÌNH HÌNH CHUNG",
                        "1. Kết quả",
                        "1.234.567",
                        "12,5 %",
                        "chưa có",
                        "thực hiện./.",
                        "Nơi nhận:",
                        "- Lưu: VT, CQTT.",
                        "TM. BAN CHỈ ĐẠO",
                        "KT. TRƯỞNG BAN",
                        "PHÓ TRƯỞNG BAN",
                        "Nguyễn Thị Ví Dụ");
    }

    @Test
    void aTableOfTwoThousandRowsHasItsHeadOnEveryPageAndEveryRowOnce() {
        var pages = pages(Papers.report(2000));
        assertThat(pages).hasSizeBetween(48, 58);
        for (var page : pages)
            if (page.contains("Nhiệm vụ thứ")) assertThat(page).containsOnlyOnce("Nhiệm vụ Số Tỷ lệ Hạn");
        var rows = String.join("\n", pages)
                .lines()
                .filter(line -> line.startsWith("Nhiệm vụ thứ "))
                .toList();
        assertThat(rows)
                .hasSize(2000)
                .extracting(row -> Integer.valueOf(row.split(" ")[3]))
                .isEqualTo(IntStream.range(0, 2000).boxed().toList());
    }

    @Test
    void pagesAreNumberedFromTheSecondOn() {
        var pages = pages(Papers.report(120));
        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(pages.getFirst().lines().map(String::strip)).doesNotContain("1");
        for (int page = 1; page < pages.size(); page++)
            assertThat(pages.get(page).lines().findFirst().orElse("").strip()).isEqualTo(String.valueOf(page + 1));
    }

    @Test
    void anAnnexBeginsOnAPageOfItsOwnAndCountsItsPagesAnew() {
        var annexes = List.of(
                new Annex("Biểu tổng hợp", List.of(Papers.table(60)), true),
                new Annex(
                        "Danh sách",
                        List.of(new Part.Section("Mục", List.of(new Part.Paragraph("Nội dung.")))),
                        false));
        var pages = pages(Papers.report(1).with(annexes));
        int first = indexOf(pages, "Phụ lục I\n");
        int second = indexOf(pages, "Phụ lục II\n");
        assertThat(pages.get(first))
                .startsWith("Phụ lục I")
                .contains("BIỂU TỔNG HỢP", "(Kèm theo Báo cáo số 07/BC-BCĐ");
        assertThat(pages.get(first + 1)).startsWith("2");
        assertThat(pages.get(second)).startsWith("Phụ lục II").contains("I. MỤC");
    }

    @Test
    void aNarrativeOfFortyThousandLettersIsWholeWhateverItWasTypedAs() {
        var text = Papers.narrative(40_000);
        var pages = pages(Papers.pasted(text));
        assertThat(letters(withoutNumbers(pages))).contains(letters(text));
        assertThat(pages).hasSize(12);
    }

    @Test
    void archivesTakeWhatWasPastedToo() {
        assertThat(VeraPdf.complaints(Papers.pdf(Papers.pasted(Papers.narrative(40_000)))))
                .isEmpty();
    }

    @Test
    void theSignatureIsNeverOnAnotherPageThanTheLastWords() {
        for (int lines = 20; lines < 40; lines++) {
            var parts = new ArrayList<Part>();
            for (int line = 0; line < lines; line++) parts.add(new Part.Paragraph("Dòng " + line));
            var last = pages(Papers.with(List.of("Lưu: VT"), parts)).getLast();
            assertThat(last).contains("Dòng " + (lines - 1) + "./.", "Nguyễn Thị Ví Dụ", "Nơi nhận:");
        }
    }

    @Test
    void longNamesAndManyRecipientsWrapWithinTheMargins() throws IOException {
        var name = "Sở Giáo dục và Đào tạo và các đơn vị trực thuộc có tên rất dài số ";
        var recipients =
                IntStream.range(0, 90).mapToObj(number -> name + number).toList();
        var document = Papers.with(recipients, List.of(new Part.Paragraph("W".repeat(300)), new Part.Paragraph("Hết")));
        assertThat(pages(document).getFirst()).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(letters(text(document))).contains(letters(name + 89), "W".repeat(300));
        assertThat(inkOutsideOfTheMargins(document)).isZero();
    }

    @Test
    void aRowThatNoPageCanHoldGoesOnOnTheNext() {
        var words = IntStream.range(0, 3000).mapToObj(n -> "từ" + n).collect(Collectors.joining(" "));
        var table = new Part.Table(null, List.of(new Column("Nội dung", 1)), List.of(List.of(Cell.of(words))));
        var pages = pages(Papers.with(List.of(), List.of(table)));
        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(letters(withoutNumbers(pages).replace("Nội dung", ""))).contains(letters(words));
    }

    @Test
    void lettersThatTheFontLacksLeaveASign() {
        assertThat(text(Papers.letter("Nhóm 😀 và 漢"))).contains("Nhóm □ và □");
    }

    @Test
    void ligaturesStayLetters() {
        assertThat(text(Papers.letter("Ban office fi ffi fl"))).contains("Ban office fi ffi fl");
    }

    @Test
    void theCodeOnThePageLeadsToItsAddress() throws Exception {
        var address = "https://binhyen.thanhpho.example.vn/v/7K3M9QXA2B";
        var document = Papers.report(1).with(new LookUp("7K3M9-QXA2B", address));
        assertThat(text(document)).contains("Mã tra cứu: 7K3M9-QXA2B", "https://binhyen.thanhpho.example.vn/v\n");
        assertThat(codeOn(document)).isEqualTo(address);
    }

    @Property(tries = 60)
    void anyTextGivesAFileThatOpens(@ForAll("texts") List<String> recipients, @ForAll("texts") List<String> texts) {
        var parts = texts.stream()
                .<Part>map(text -> new Part.Section(
                        text,
                        List.of(
                                new Part.Paragraph(text),
                                new Part.Table(text, List.of(new Column(text, 1)), List.of(List.of(Cell.of(text)))))))
                .toList();
        assertThat(pages(Papers.with(recipients, parts))).isNotEmpty();
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings()
                .withChars(
                        "aăâđêôơưyÁẶỢỸ 0123456789.,;/-&<>\"'\t\n\r\u0000\u0007\u001b\u0085\u0301\u2028\ud83d\ude00\ud800\ufffe\uffff]]>")
                .ofMaxLength(200)
                .list()
                .ofMaxSize(8);
    }

    private static int indexOf(List<String> pages, String words) {
        return IntStream.range(0, pages.size())
                .filter(page -> pages.get(page).contains(words))
                .findFirst()
                .orElseThrow();
    }

    /** Whatever lines were broken where: the letters alone. */
    static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00a0\\u0000\\u0007\\u200b]+", "");
    }

    private static String withoutNumbers(List<String> pages) {
        return pages.stream()
                .map(page -> page.replaceFirst("^\\s*\\d+\\s*\\n", ""))
                .collect(Collectors.joining("\n"));
    }

    static String text(OfficialDocument document) {
        return String.join("\n", pages(document));
    }

    private static List<String> pages(OfficialDocument document) {
        try (var file = Loader.loadPDF(Papers.pdf(document))) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(file));
            }
            return pages;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static long inkOutsideOfTheMargins(OfficialDocument document) throws IOException {
        try (var file = Loader.loadPDF(Papers.pdf(document))) {
            return IntStream.range(0, file.getNumberOfPages())
                    .mapToLong(page -> inkOutside(file, page))
                    .sum();
        }
    }

    /** One dot is a point; the margin on the right is 20 mm, on the left 30 mm, below 20 mm. */
    private static long inkOutside(PDDocument file, int page) {
        try {
            var image = new PDFRenderer(file).renderImage(page);
            long dark = 0;
            for (int y = 0; y < image.getHeight(); y++)
                for (int x = 0; x < image.getWidth(); x++)
                    if ((x < 84 || x > image.getWidth() - 55 || y > image.getHeight() - 55)
                            && (image.getRGB(x, y) & 0xff) < 128) dark++;
            return dark;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String codeOn(OfficialDocument document) throws Exception {
        try (var file = Loader.loadPDF(Papers.pdf(document))) {
            var image = new PDFRenderer(file).renderImageWithDPI(file.getNumberOfPages() - 1, 150);
            int width = image.getWidth();
            int height = image.getHeight();
            var dots = image.getRGB(0, 0, width, height, null, 0, width);
            var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots)));
            return new QRCodeReader()
                    .decode(picture, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        }
    }
}
