package vn.binhyen.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class DocxTest {

    @Test
    void thePaperAndItsMarginsAreTheDecrees() {
        var xml = part(Papers.report(2), "word/document.xml");
        assertThat(xml).contains("w:w=\"11906\" w:h=\"16838\"");
        assertThat(number(xml, "w:top")).isBetween(1134, 1417);
        assertThat(number(xml, "w:bottom")).isBetween(1134, 1417);
        assertThat(number(xml, "w:left")).isBetween(1701, 1984);
        assertThat(number(xml, "w:right")).isBetween(850, 1134);
    }

    @Test
    void everythingIsInTimesNewRomanAndVietnamese() {
        var styles = part(Papers.report(2), "word/styles.xml");
        assertThat(styles)
                .contains("w:ascii=\"Times New Roman\"")
                .contains("w:hAnsi=\"Times New Roman\"")
                .contains("<w:lang w:val=\"vi-VN\"");
        assertThat(part(Papers.report(2), "word/document.xml")).doesNotContain("w:rFonts");
        assertThat(part(Papers.report(2), "docProps/core.xml")).contains("vi-VN", "Báo cáo Tiến độ");
    }

    @Test
    void sizesAreWithinTheDecreesLimits() {
        assertThat(ParagraphStyle.NATION.look().size()).isBetween(12.0, 13.0);
        for (var style : List.of(
                ParagraphStyle.MOTTO,
                ParagraphStyle.PAGE_NUMBER,
                ParagraphStyle.AUTHORITY,
                ParagraphStyle.TYPE,
                ParagraphStyle.TEXT))
            assertThat(style.look().size()).as(style.label()).isBetween(13.0, 14.0);
        assertThat(ParagraphStyle.NUMBER.look().size()).isEqualTo(13.0);
        assertThat(style(part(Papers.report(1), "word/styles.xml"), "QuocHieu"))
                .contains("<w:b/>", "w:val=\"24\"", "w:val=\"center\"");
    }

    @Test
    void thePageNumberIsCentredInTheHeaderAndNotOnTheFirstPage() {
        var document = part(Papers.report(2), "word/document.xml");
        assertThat(document)
                .contains("<w:titlePg/>")
                .contains("w:type=\"default\"")
                .doesNotContain("w:type=\"first\"");
        assertThat(part(Papers.report(2), "word/header1.xml")).contains("PAGE").contains("w:val=\"Header\"");
        assertThat(style(part(Papers.report(2), "word/styles.xml"), "Header")).contains("w:val=\"center\"");
    }

    @Test
    void theHeadHasTwoColumnsWithoutBordersAndRulesAsLongAsAsked() {
        var head = Pattern.compile("<w:tbl>.*?</w:tbl>", Pattern.DOTALL)
                .matcher(part(Papers.report(2), "word/document.xml"));
        assertThat(head.find()).isTrue();
        assertThat(head.group()).doesNotContain("w:tblBorders").contains("w:tblLayout w:type=\"fixed\"");
        assertThat(head.group().split("<w:pBdr>", -1))
                .as("a rule under the body and one under the motto")
                .hasSize(3);
    }

    @Test
    void theRuleUnderTheMottoIsAsLongAsTheMotto() {
        // Measured in Tinos, the metric twin of Times New Roman: 158.8 points.
        assertThat(TextWidth.twips("Độc lập - Tự do - Hạnh phúc", 13)).isBetween(3156, 3196);
    }

    @Test
    void longNamesBreakIntoEvenLines() {
        assertThat(BalancedLines.of("ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI", 12, 3741))
                .containsExactly("ỦY BAN NHÂN DÂN", "THÀNH PHỐ HÀ NỘI");
        assertThat(BalancedLines.of("A".repeat(300), 12, 3741)).containsExactly("A".repeat(300));
        assertThat(BalancedLines.of("", 12, 3741)).containsExactly("");
    }

    @Test
    void theElementsStandInTheDecreesOrder() {
        assertThat(text(Papers.report(1)))
                .containsSubsequence(
                        "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ VÍ DỤ",
                        "BAN CHỈ ĐẠO 138",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Số: 07/BC-BCĐ",
                        "Ví Dụ, ngày 05 tháng 02 năm 2026",
                        "BÁO CÁO",
                        "Tiến độ thực hiện",
                        "Căn cứ Kế hoạch số 05/KH-BCĐ ngày 05/01/2026;",
                        "Căn cứ Quy chế hoạt động của Ban Chỉ đạo.",
                        "TÌNH HÌNH CHUNG",
                        "1.234.567",
                        "12,5\u00a0%",
                        "chưa có",
                        "Đề nghị các đơn vị thực hiện./.",
                        "Nơi nhận:",
                        "- Ủy ban nhân dân thành phố (để báo cáo);",
                        "- Lưu: VT, CQTT.",
                        "TM. BAN CHỈ ĐẠO",
                        "KT. TRƯỞNG BAN",
                        "PHÓ TRƯỞNG BAN",
                        "Nguyễn Thị Ví Dụ");
    }

    @Test
    void aLetterHasItsMatterUnderTheNumberAndItsAddresseesAboveTheText() {
        assertThat(text(Papers.letter("Công an phường Ví Dụ", "Trường Ví Dụ")))
                .containsSubsequence(
                        "Số:       /BC-BCĐ",
                        "V/v đôn đốc thực\nhiện nhiệm vụ quý I",
                        "ngày      tháng      năm",
                        "Kính gửi:",
                        "- Công an phường Ví Dụ;",
                        "- Trường Ví Dụ.",
                        "thực hiện./.");
        assertThat(text(Papers.letter("Công an phường Ví Dụ"))).contains("Kính gửi: Công an phường Ví Dụ.");
    }

    @Test
    void headingsAreTrueHeadingsAndTablesRepeatTheirHeads() {
        var xml = part(Papers.report(3), "word/document.xml");
        assertThat(xml)
                .contains("w:val=\"Heading1\"", "w:val=\"Heading2\"", "<w:tblHeader")
                .contains("<w:cantSplit");
        assertThat(part(Papers.report(3), "word/numbering.xml")).contains("upperRoman", "decimal");
    }

    @Test
    void aDecisionHasItsDeciderItsWordAndItsArticles() {
        assertThat(text(Corpus.decision()))
                .containsSubsequence(
                        "QUYẾT ĐỊNH",
                        "Về việc công nhận",
                        "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG VÍ DỤ",
                        "Căn cứ Luật",
                        "QUYẾT ĐỊNH:",
                        "Điều 1. Công nhận 03 đơn vị",
                        "Điều 2. Quyết định này",
                        "Điều 3. Chánh Văn phòng",
                        "thi hành Quyết định này./.");
    }

    @Test
    void minutesAreSignedByTwoAndHaveNoPlaceAndDayOnTop() {
        assertThat(text(Corpus.minutes()))
                .containsSubsequence("BIÊN BẢN", "THƯ KÝ", "Trần Văn Ví Dụ", "CHỦ TỌA", "Nguyễn Thị Ví Dụ", "Nơi nhận:")
                .doesNotContain("Ví Dụ, ngày 05 tháng 02");
    }

    @Test
    void annexesBeginOnPagesOfTheirOwnAndCountSectionsAndPagesAnew() {
        var document = Corpus.annexed();
        var xml = part(document, "word/document.xml");
        assertThat(xml.split("<w:sectPr", -1)).hasSize(4);
        assertThat(xml).contains("w:orient=\"landscape\"", "w:start=\"1\"");
        assertThat(text(document))
                .containsSubsequence(
                        "Phụ lục I", "BIỂU TỔNG HỢP KẾT QUẢ", "(Kèm theo Báo cáo số 07/BC-BCĐ", "Phụ lục II");
        assertThat(part(document, "word/numbering.xml").split("<w:num ", -1)).hasSize(4);
        assertThat(text(document)).contains("Mã tra cứu: 7K3M9-QXA2B");
        assertThat(xml).contains("descr=\"Mã QR: https://binhyen.thanhpho.example.vn/v/7K3M9QXA2B\"");
    }

    @Test
    void eachAuthorityHasItsAbbreviation() {
        assertThat(SigningAuthority.values())
                .extracting(SigningAuthority::abbreviation)
                .containsExactly("TM.", "Q.", "KT.", "TL.", "TUQ.");
        assertThat(new Signature(List.of(new Signature.Authority(SigningAuthority.ACTING, "Trưởng ban")), null, null)
                        .lines())
                .containsExactly("Q. Trưởng ban");
    }

    @Test
    void numbersBelowTenHaveAZeroAndNoneIsBelowOne() {
        assertThat(new DocumentNumber(5, "KH-BCĐ").text()).isEqualTo("Số: 05/KH-BCĐ");
        assertThat(new DocumentNumber(76, "HD-BCĐ").text()).isEqualTo("Số: 76/HD-BCĐ");
        assertThatThrownBy(() -> new DocumentNumber(0, "KH-BCĐ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pointsFollowTheVietnameseAlphabet() {
        assertThat(SectionNumbers.point(3)).isEqualTo("d)");
        assertThat(SectionNumbers.point(4)).isEqualTo("đ)");
        assertThat(SectionNumbers.point(6)).isEqualTo("g)");
        assertThat(SectionNumbers.point(23)).isEqualTo("a2)");
    }

    @Test
    void textIsComposedWhateverItWasTypedAs() {
        var decomposed = Normalizer.normalize("Phường Hoàn Kiếm", Normalizer.Form.NFD);
        assertThat(text(Papers.letter(decomposed))).contains("Phường Hoàn Kiếm");
    }

    @Test
    void aNarrativeOfFortyThousandLettersIsWholeWhateverItWasTypedAs() {
        var narrative = Papers.narrative(40_000);
        var document = Papers.pasted(narrative);
        assertThat(text(document)).contains(narrative.strip());
        for (var name : List.of("word/document.xml", "word/styles.xml", "docProps/core.xml"))
            assertThat(isXml(part(document, name))).as(name).isTrue();
    }

    @Test
    void aTableOfTwoThousandRowsHasOneHeadThatIsRepeatedAndRowsThatNoPageDivides() {
        var xml = part(Papers.report(2000), "word/document.xml");
        assertThat(xml.split("<w:tblHeader", -1)).hasSize(2);
        assertThat(xml.split("<w:cantSplit", -1)).hasSizeGreaterThan(2000);
        assertThat(xml).contains("Nhiệm vụ thứ 1999");
    }

    @Test
    void whatNobodySeesIsDroppedAndPastedBreaksPartWords() {
        assertThat(PlainText.line("an\u200b ni\u00adnh\u202e trật\ufeff tự\u000btốt\u2028hơn"))
                .isEqualTo("an ninh trật tự tốt hơn");
    }

    @Property(tries = 60)
    void anyTextGivesADocumentThatOpens(@ForAll("texts") List<String> recipients, @ForAll("texts") List<String> texts) {
        List<Part> parts = texts.stream()
                .<Part>map(text -> new Part.Section(
                        text,
                        List.of(
                                new Part.Paragraph(text),
                                new Part.Table(text, List.of(new Column(text, 1)), List.of(List.of(Cell.of(text)))))))
                .toList();
        var found = text(Papers.with(recipients, parts));
        for (var text : texts)
            for (var line : PlainText.lines(text)) assertThat(found).contains(line);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings()
                .withChars(
                        "aăâđêôơưyÁẶỢỸ 0123456789.,;/-&<>\"'\t\n\r\u0000\u0007\u001b\u0085\u0301\ud83d\ude00\ud800\ufffe\uffff]]>")
                .ofMaxLength(200)
                .list()
                .ofMaxSize(12);
    }

    static byte[] bytes(OfficialDocument document) {
        var out = new ByteArrayOutputStream();
        try {
            Docx.write(document, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static String text(OfficialDocument document) {
        try (var word = new XWPFDocument(new ByteArrayInputStream(bytes(document)));
                var extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String part(OfficialDocument document, String name) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes(document)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (entry.getName().equals(name)) return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("The document has no " + name);
    }

    private static String style(String styles, String id) {
        var found = Pattern.compile("<w:style [^>]*w:styleId=\"" + id + "\".*?</w:style>", Pattern.DOTALL)
                .matcher(styles);
        assertThat(found.find()).as(id).isTrue();
        return found.group();
    }

    private static int number(String xml, String attribute) {
        var found =
                Pattern.compile("<w:pgMar[^>]* " + attribute + "=\"(\\d+)\"").matcher(xml);
        assertThat(found.find()).as(attribute).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static boolean isXml(String text) {
        try {
            var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            builder.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            return true;
        } catch (SAXException e) {
            return false;
        } catch (ParserConfigurationException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
