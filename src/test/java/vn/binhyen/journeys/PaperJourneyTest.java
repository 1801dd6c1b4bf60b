package vn.binhyen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.documents.DocumentHead;
import vn.binhyen.documents.DocumentNumber;
import vn.binhyen.documents.Ending;
import vn.binhyen.documents.OfficialDocument;
import vn.binhyen.documents.Part;
import vn.binhyen.documents.Signature;
import vn.binhyen.documents.Subject;
import vn.binhyen.files.FileId;
import vn.binhyen.issuances.EntryId;
import vn.binhyen.issuances.Issuances;

/** From a number taken at a desk to the paper in a stranger's hand, whose telephone asks whether it is what was issued. */
@JourneyTest
class PaperJourneyTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Issuances issuances;

    @Autowired
    private vn.binhyen.files.Files files;

    @Test
    void aStrangerFollowsTheCodeOnThePaper() throws Exception {
        var entry = numberTaken("Kết quả công tác 6 tháng đầu năm 2026 trên địa bàn phường");
        var pdf = issued(entry);
        try (var stranger = Visitor.at(port, Visitor.NARROW)) {
            stranger.open(pathOn(pdf));
            assertThat(stranger.main()).contains("Hệ thống đã phát hành văn bản này", "/BC-BCĐ", "Chưa có văn bản nào");
            both(stranger, "90-paper");
            compared(stranger, pdf, "Đúng là tệp đã phát hành", "91-same");
            pdf[pdf.length / 3] ^= 1;
            compared(stranger, pdf, "Không phải tệp đã phát hành", "92-changed");
            stranger.open("/v");
            both(stranger, "93-look-up");
            stranger.type("Mã tra cứu", "77777-77777");
            stranger.press("Kiểm tra");
            assertThat(stranger.main()).contains("Không có văn bản nào mang mã này");
            both(stranger, "94-unknown");
        }
        var newer = numberTaken("Kết quả công tác 6 tháng đầu năm 2026 (thay thế)");
        issued(newer);
        replaced(entry);
        try (var stranger = Visitor.at(port, Visitor.NARROW)) {
            stranger.open("/v/"
                    + Scopes.call(Scope.system("test"), () -> issuances.of(entry))
                            .getFirst()
                            .code());
            assertThat(stranger.main()).contains("Văn bản này đã được thay thế");
            both(stranger, "95-replaced");
        }
    }

    private EntryId numberTaken(String summary) {
        try (var desk = Visitor.at(port, Visitor.NARROW)) {
            desk.signIn("congan-00004");
            desk.open("/issuances/new");
            both(desk, "96-reservation");
            desk.type("Cơ quan ban hành", "Ban Chỉ đạo 138 phường");
            desk.type("Chữ viết tắt của cơ quan", "BCĐ");
            desk.page().getByLabel("Loại văn bản").selectOption("REPORT");
            desk.type("Trích yếu", summary);
            desk.press("Lấy số");
            assertThat(desk.main()).contains("/BC-BCĐ", "Đã giữ số");
            both(desk, "97-entry");
            desk.open("/issuances");
            both(desk, "98-register");
            var link = desk.page().locator("tbody a").first().getAttribute("href");
            desk.open(link + "/voiding");
            both(desk, "99-voiding");
            return new EntryId(UUID.fromString(link.replaceAll(".*/", "")));
        }
    }

    private void replaced(EntryId entry) {
        try (var desk = Visitor.at(port, Visitor.NARROW)) {
            desk.signIn("congan-00004");
            desk.open("/issuances/" + entry);
            both(desk, "97-entry-issued");
            desk.follow("Ghi văn bản thay thế");
            both(desk, "99-replacement");
            var newest = desk.page().locator("select[name=by] option").nth(1).getAttribute("value");
            desk.page().locator("select[name=by]").selectOption(newest);
            desk.press("Ghi thay thế");
            assertThat(desk.main()).contains("đã thay thế từ ngày");
            both(desk, "97-entry-replaced");
        }
    }

    private byte[] issued(EntryId entry) {
        return Scopes.call(Scope.system("test"), () -> {
            var paper = issuances.issue(entry, document());
            try {
                return Files.readAllBytes(files.open(new FileId(paper.fileId())).content());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static OfficialDocument document() {
        return new OfficialDocument(
                new DocumentHead(
                        "Thành phố Ví Dụ", "Ban Chỉ đạo 138 phường", new DocumentNumber(null, "BC-BCĐ"), "Ví Dụ", null),
                new Subject.Named("Báo cáo", "Kết quả công tác 6 tháng đầu năm 2026"),
                List.of(),
                List.of(new Part.Paragraph("Tình hình trên địa bàn ổn định.")),
                new Ending(List.of("Lưu: VT"), new Signature(List.of(), "Trưởng ban", "Nguyễn Thị Ví Dụ")));
    }

    private void compared(Visitor stranger, byte[] pdf, String verdict, String name) {
        stranger.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("van-ban.pdf", "application/pdf", pdf));
        stranger.press("So tệp");
        assertThat(stranger.main()).contains(verdict);
        both(stranger, name);
    }

    private static void both(Visitor visitor, String name) {
        assertThat(Axe.problems(visitor.page())).as(visitor.page().url()).isEmpty();
        visitor.picture(name);
        visitor.page().setViewportSize(Visitor.WIDE, 900);
        visitor.picture(name);
        visitor.page().setViewportSize(Visitor.NARROW, 780);
    }

    /** As a telephone reads it from the printed page. */
    private static String pathOn(byte[] pdf) throws Exception {
        try (var file = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(file).renderImageWithDPI(file.getNumberOfPages() - 1, 150);
            int width = image.getWidth();
            int height = image.getHeight();
            var dots = image.getRGB(0, 0, width, height, null, 0, width);
            var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots)));
            var address = new QRCodeReader()
                    .decode(picture, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
            return URI.create(address).getPath();
        }
    }
}
