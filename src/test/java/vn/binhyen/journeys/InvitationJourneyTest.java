package vn.binhyen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.organisations.Classification;
import vn.binhyen.organisations.OrganisationFacts;
import vn.binhyen.organisations.OrganisationId;
import vn.binhyen.organisations.Organisations;
import vn.binhyen.organisations.Place;
import vn.binhyen.organisations.Provenance;
import vn.binhyen.organisations.Registration;
import vn.binhyen.organisations.SchoolLevel;

/** From the register to a printed sheet, from its QR code to an account, and to that account's first answer; on a phone. */
@JourneyTest
class InvitationJourneyTest {

    private static final String PASSWORD = "bốn từ dễ nhớ thôi";

    @LocalServerPort
    private int port;

    @Autowired
    private AskedWork work;

    @Autowired
    private Areas areas;

    @Autowired
    private Organisations organisations;

    private boolean javaScript;
    private String prefix;
    private String mark;

    @ParameterizedTest(name = "360 px, JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void aSheetsCodeBecomesAnAccountAndItsFirstAnswer(boolean withJavaScript) throws Exception {
        javaScript = withJavaScript;
        prefix = withJavaScript ? "80-" : "no-script-80-";
        mark = UUID.randomUUID().toString().substring(0, 8);
        var province = areas.findProvince("01", work.today()).orElseThrow().id().value();
        var id = school(province);
        work.issued(province, "80/KH-" + mark, Set.of(id.value()));
        var batch = invited();
        answered(scanned(batch));
        try (var office = at("vanphong")) {
            office.open(batch);
            office.picture(prefix + "batch-used");
            wellMade(office);
            assertThat(office.page().locator("tbody").innerText()).contains("Đã lập tài khoản");
            office.press("Đã in xong, kết thúc in");
            assertThat(office.main()).contains("Đã kết thúc in");
            office.open("/organisations/invitations");
            office.picture(prefix + "batches");
            wellMade(office);
            wide(office, "batches");
        }
    }

    private OrganisationId school(int province) {
        return Scopes.call(Scope.system("test"), () -> {
            var commune =
                    areas.findCommune("00004", work.today()).orElseThrow().id().value();
            var name = "Trường Trung cấp Kinh tế, Kỹ thuật và Công nghệ thực hành giả định " + mark;
            var facts = OrganisationFacts.of(
                    name,
                    Classification.school(SchoolLevel.VOCATIONAL),
                    new Place(province, commune, null, null, null));
            return organisations.register(
                    new Registration(OrganisationId.fresh(), facts, new Provenance(false, true, null)));
        });
    }

    /** Answers where the batch is. */
    private String invited() {
        try (var office = at("vanphong")) {
            office.open("/organisations/invitations");
            office.follow("Mời các đơn vị");
            office.picture(prefix + "whom-everybody");
            office.open("/organisations?q=" + mark);
            office.follow("Mời lập tài khoản");
            office.picture(prefix + "whom");
            wellMade(office);
            wide(office, "whom");
            office.type("Mã có hiệu lực trong", "nhiều");
            office.press("Cấp mã cho 1 đơn vị");
            assertThat(office.page().locator(".error-summary").count()).isEqualTo(1);
            office.type("Mã có hiệu lực trong", "45");
            office.press("Cấp mã cho 1 đơn vị");
            office.page().waitForURL(url -> url.matches(".*/invitations/[0-9a-f-]{36}"));
            for (int look = 0; look < 40 && !office.main().contains("Phiếu 1 đến 1"); look++)
                office.page().reload();
            office.picture(prefix + "batch");
            wellMade(office);
            wide(office, "batch");
            return office.page().url().replaceFirst("https?://[^/]+", "");
        }
    }

    /** Looks at the printed sheet as a telephone's camera would; answers what it reads. */
    private String scanned(String batch) throws Exception {
        try (var office = at("vanphong")) {
            office.open(batch);
            office.follow("Phiếu 1 đến 1");
            office.picture(prefix + "sheet");
            wellMade(office);
            wide(office, "sheet");
            var picture = ImageIO.read(new ByteArrayInputStream(
                    office.page().locator(".sheet-code svg").screenshot()));
            var dots = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            var light = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), dots);
            var address = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light)));
            assertThat(address.getText())
                    .endsWith("/invitation#"
                            + office.page().locator(".sheet-secret").innerText());
            if (javaScript)
                office.page()
                        .pdf(new com.microsoft.playwright.Page.PdfOptions()
                                .setFormat("A4")
                                .setPath(java.nio.file.Path.of("target/screenshots/80-sheet.pdf")));
            return address.getText().replaceFirst("https?://[^/]+", "");
        }
    }

    private void answered(String scanned) {
        try (var school = Visitor.at(port, Visitor.NARROW, javaScript)) {
            var code = scanned.substring(scanned.indexOf('#') + 1);
            school.open(scanned);
            if (javaScript) {
                assertThat(school.page().locator("#code").inputValue()).isEqualTo(code);
                assertThat(school.page().url()).endsWith("/invitation");
            }
            school.type("Mã mời", "0000-0000-0000");
            school.press("Tiếp tục");
            school.picture(prefix + "code-wrong");
            assertThat(school.main()).contains("Mã chưa đúng");
            school.type("Mã mời", code.toLowerCase().replace('-', ' '));
            school.press("Tiếp tục");
            school.picture(prefix + "join");
            wellMade(school);
            joins(school);
            school.picture(prefix + "home");
            firstAnswer(school);
        }
    }

    private void joins(Visitor school) {
        school.type("Tên đăng nhập", "truong-" + mark);
        school.type("Mật khẩu mới", "ngắn");
        school.type("Nhập lại mật khẩu mới", "ngắn");
        school.press("Lập tài khoản và đăng nhập");
        school.picture(prefix + "join-wrong");
        assertThat(school.page().locator("#signInName").inputValue()).isEqualTo("truong-" + mark);
        school.type("Mật khẩu mới", PASSWORD);
        school.type("Nhập lại mật khẩu mới", PASSWORD);
        school.press("Lập tài khoản và đăng nhập");
        assertThat(school.main()).contains("80/KH-" + mark);
    }

    private void firstAnswer(Visitor school) {
        school.open("/obligations");
        school.page().locator("main .card a").first().click();
        school.press("Tiếp nhận nhiệm vụ");
        school.type("Ghi chú", "Đã rà soát, không còn sơ hở.");
        school.press("Gửi kết quả");
        school.picture(prefix + "first-answer");
        assertThat(school.main()).contains("Kết quả đã gửi, đang chờ xét");
    }

    private Visitor at(String name) {
        var visitor = Visitor.at(port, Visitor.NARROW, javaScript);
        visitor.signIn(name);
        return visitor;
    }

    private void wide(Visitor visitor, String name) {
        visitor.page().setViewportSize(Visitor.WIDE, 900);
        visitor.picture(prefix + name);
        visitor.page().setViewportSize(Visitor.NARROW, 780);
    }

    private void wellMade(Visitor visitor) {
        if (!javaScript) return;
        assertThat(Axe.problems(visitor.page())).as(visitor.page().url()).isEmpty();
    }
}
