package vn.binhyen.issuances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.areas.Areas;
import vn.binhyen.calendars.OfficeClock;
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

/** What was issued is known by its code and its file, whoever holds it. */
@PersistenceTest
class IssuancesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    Issuances issuances;

    @Autowired
    NumberRegister register;

    @Autowired
    vn.binhyen.files.Files files;

    @Autowired
    Areas areas;

    @Autowired
    Registered registered;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    Ground ground;
    Browser visitor;

    @BeforeEach
    void aVisitor() {
        ground = Ground.fresh(areas);
        visitor = new Browser(mvc);
    }

    @Test
    void theCodeOnThePageLeadsToWhatWasIssuedAndTellsNothingMore() throws Exception {
        var paper = issued(EntryId.fresh());
        var content = content(paper);
        assertThat(text(content))
                .contains("Số: 01/BC-BCĐ", "Mã tra cứu: " + paper.code())
                .contains("ngày %02d tháng".formatted(TODAY.getDayOfMonth()));
        var page = visitor.open(pathOn(content));
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains("Hệ thống đã phát hành văn bản này", "Báo cáo 01/BC-BCĐ", "Ban Chỉ đạo 138 phường")
                .contains(paper.code(), "Chưa có văn bản nào thay thế")
                .doesNotContain("Việc riêng của văn bản");
        assertThat(page.getHeader("X-Robots-Tag")).contains("noindex");
    }

    @Test
    void aFileIsToldApartFromOneThatWasChangedOrWentOn() throws Exception {
        var paper = issued(EntryId.fresh());
        var content = content(paper);
        visitor.open("/v/" + paper.code());
        assertThat(compared(paper.code(), content)).contains("Đúng là tệp đã phát hành");
        var changed = content.clone();
        changed[changed.length / 2] ^= 1;
        assertThat(compared(paper.code(), changed)).contains("Không phải tệp đã phát hành", "01/BC-BCĐ");
        var shorter = Arrays.copyOf(content, content.length - 1);
        assertThat(compared(paper.code(), shorter)).contains("Không phải tệp đã phát hành");
        var signed = Arrays.copyOf(content, content.length + 100);
        assertThat(compared(paper.code(), signed)).contains("có phần thêm vào sau");
        var signedAfterAChange = Arrays.copyOf(changed, content.length + 100);
        assertThat(compared(paper.code(), signedAfterAChange)).contains("Không phải tệp đã phát hành");
        assertThat(compared("", content)).contains("Đúng là tệp đã phát hành", "01/BC-BCĐ");
        assertThat(compared("", changed)).contains("Không nhận ra tệp này").doesNotContain("01/BC-BCĐ");
        var another = issued(EntryId.fresh());
        assertThat(compared(another.code(), content)).contains("Không phải tệp đã phát hành", "02/BC-BCĐ");
    }

    @Test
    void aFileIssuedAgainUnderTheSameNumberReplacesTheFirst() throws Exception {
        var entry = EntryId.fresh();
        var first = issued(entry);
        var second = system(() -> issuances.issue(entry, document("Sửa một chữ")));
        assertThat(second.code()).isNotEqualTo(first.code());
        assertThat(visitor.open("/v/" + first.code()).getContentAsString())
                .contains("Văn bản này đã được thay thế", "bằng Báo cáo 01/BC-BCĐ");
        assertThat(visitor.open("/v/" + second.code()).getContentAsString())
                .contains("Hệ thống đã phát hành văn bản này");
        assertThat(system(() -> issuances.of(entry)))
                .extracting(IssuedPaper::code)
                .containsExactly(second.code(), first.code());
        assertThat(acts(first)).containsExactly("issuances.issue", "issuances.replace");
    }

    @Test
    void whatAnotherNumberBearsReplacesIt() throws Exception {
        var old = EntryId.fresh();
        var first = issued(old);
        var newer = EntryId.fresh();
        issued(newer);
        var desk = registered.signedIn(mvc, Grant.communeDesk(ground.commune(), TODAY));
        assertThat(desk.open("/issuances/" + old + "/replacement").getContentAsString())
                .contains("02/BC-BCĐ");
        assertThat(desk.send("/issuances/" + old + "/replacement", "by", "").getStatus())
                .isEqualTo(422);
        assertThat(desk.send("/issuances/" + old + "/replacement", "by", newer.toString())
                        .getStatus())
                .isEqualTo(303);
        assertThat(visitor.open("/v/" + first.code()).getContentAsString()).contains("bằng Báo cáo 02/BC-BCĐ");
        assertThat(desk.open("/issuances/" + old).getContentAsString())
                .contains(first.code(), "đã thay thế từ ngày", "/files/" + first.fileId());
        assertThat(desk.send("/issuances/" + old + "/replacement", "by", newer.toString())
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void nothingIsIssuedUnderAVoidNumberOrOneOfLastYear() {
        var unused = EntryId.fresh();
        system(() -> register.reserve(unused, wish()));
        system(() -> register.makeVoid(unused, "Không dùng"));
        assertThatThrownBy(() -> system(() -> issuances.issue(unused, document("x"))))
                .isInstanceOfSatisfying(
                        NumberRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(NumberRefused.Why.VOIDED));
        var late = EntryId.fresh();
        var before = Instant.parse((TODAY.getYear() - 1) + "-12-31T16:59:00Z");
        OfficeClock.ago(Duration.between(before, Instant.now()), () -> system(() -> register.reserve(late, wish())));
        assertThatThrownBy(() -> system(() -> issuances.issue(late, document("x"))))
                .isInstanceOfSatisfying(
                        NumberRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(NumberRefused.Why.YEAR_IS_OVER));
    }

    @Test
    void aDocumentThatCannotBeWrittenTakesNoNumber() {
        var deep = List.<Part>of(new Part.Section(
                "a",
                List.of(new Part.Section(
                        "b", List.of(new Part.Section("c", List.of(new Part.Section("d", List.of()))))))));
        assertThatThrownBy(() -> system(() -> issuances.issue(EntryId.fresh(), wish(), document(deep))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(system(() -> register.reserve(EntryId.fresh(), wish())).number())
                .isEqualTo(1);
    }

    @Test
    void aCodeIsReadHoweverItIsTyped() throws Exception {
        var paper = issued(EntryId.fresh());
        visitor.open("/v");
        var typed =
                paper.code().toLowerCase().replace('0', 'o').replace('1', 'l').replace("-", " ");
        assertThat(visitor.send("/v", "code", typed).getRedirectedUrl())
                .isEqualTo("/v/" + paper.code().replace("-", ""));
        assertThat(visitor.send("/v", "code", " ").getStatus()).isEqualTo(422);
        assertThat(visitor.upload("/v/file", new MockMultipartFile("file", new byte[0]), "code", paper.code())
                        .getContentAsString())
                .contains("Hãy chọn tệp", "01/BC-BCĐ");
    }

    @Test
    void aDeskIsToldOfAnothersPaperWhatAStrangerIsTold() throws Exception {
        var paper = issued(EntryId.fresh());
        var desk = registered.signedIn(mvc, Grant.communeDesk(ground.otherCommune(), TODAY));
        assertThat(desk.open("/v").getContentAsString()).contains("name=\"code\"");
        var found = desk.send("/v", "code", paper.code()).getRedirectedUrl();
        assertThat(desk.open(found).getContentAsString())
                .contains("Hệ thống đã phát hành văn bản này", "01/BC-BCĐ")
                .doesNotContain("Việc riêng của văn bản", "/files/" + paper.fileId());
        assertThat(desk.open("/files/" + paper.fileId()).getStatus()).isEqualTo(404);
    }

    @Test
    void whoeverGuessesHasToWait() throws Exception {
        assertThat(guessed("0000000000").getStatus()).isEqualTo(404);
        int last = 0;
        for (int guess = 0; guess < 60 && last != 429; guess++)
            last = guessed("ZZZZZ%05d".formatted(guess)).getStatus();
        assertThat(last).isEqualTo(429);
        assertThat(guessed("ZZZZZ00000").getContentAsString(StandardCharsets.UTF_8))
                .contains("Đã thử quá nhiều mã");
    }

    /** From an address that no other test comes from. */
    private MockHttpServletResponse guessed(String code) throws Exception {
        return mvc.perform(get("/v/" + code).with(asked -> {
                    asked.setRemoteAddr("198.51.100.77");
                    return asked;
                }))
                .andReturn()
                .getResponse();
    }

    private IssuedPaper issued(EntryId id) {
        return system(() -> issuances.issue(id, wish(), document("Nội dung báo cáo")));
    }

    private Reservation wish() {
        var issuer = new Issuer(ground.province(), ground.commune(), "Ban Chỉ đạo 138 phường", "BCĐ");
        return new Reservation(issuer, PaperKind.REPORT, "Việc riêng của văn bản");
    }

    private static OfficialDocument document(String words) {
        return document(List.of(new Part.Paragraph(words)));
    }

    private static OfficialDocument document(List<Part> parts) {
        return new OfficialDocument(
                new DocumentHead(null, "Ban Chỉ đạo 138 phường", new DocumentNumber(null, "BC-BCĐ"), "Ví Dụ", null),
                new Subject.Named("Báo cáo", "Việc riêng của văn bản"),
                List.of(),
                parts,
                new Ending(List.of("Lưu: VT"), new Signature(List.of(), "Trưởng ban", "Nguyễn Thị Ví Dụ")));
    }

    private String compared(String code, byte[] content) throws Exception {
        var file = new MockMultipartFile("file", "van-ban.pdf", "application/pdf", content);
        return visitor.upload("/v/file", file, "code", code).getContentAsString();
    }

    private byte[] content(IssuedPaper paper) {
        return system(() -> {
            try {
                return Files.readAllBytes(files.open(new FileId(paper.fileId())).content());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static String text(byte[] pdf) throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file);
        }
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

    private List<String> acts(IssuedPaper paper) {
        return system(() -> transaction.execute(
                status -> jdbc.sql("select act from audit.entry where subject = :subject order by id")
                        .param("subject", "issuances.paper:" + paper.id())
                        .query(String.class)
                        .list()));
    }

    private static <T> T system(Supplier<T> work) {
        return Scopes.call(Scope.system("test"), work::get);
    }
}
