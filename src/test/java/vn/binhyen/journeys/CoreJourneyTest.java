package vn.binhyen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the product is for, from the first sign-in to the changed coverage. */
@JourneyTest
class CoreJourneyTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String WHAT =
            "Tuyên truyền phòng ngừa lừa đảo chiếm đoạt tài sản trên không gian mạng tới toàn thể người của đơn vị";
    private static final FilePayload EVIDENCE = new FilePayload(
            "bao-cao-ket-qua.pdf",
            "application/pdf",
            "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    @ParameterizedTest(name = "{0} px, JavaScript {1}, judged by {2}")
    @CsvSource({"1280, true, congan-00004", "360, true, vanphong", "360, false, congan-00004"})
    void aDirectiveBecomesWorkAndComesBackAsAResult(int width, boolean javaScript, String judge) {
        var symbol = "%d/KH-%d%s".formatted(138, width, javaScript ? "" : "-GIAY");
        try (var visitor = Visitor.at(port, width, javaScript)) {
            var prefix = javaScript ? "" : "no-script-";
            var coverage = issue(visitor, symbol, prefix);
            seesCoverage(visitor, coverage, "0 / 5", "0 / 5", 0, prefix + "10-coverage-before");
            visitor.signOut();

            answer(visitor, symbol, prefix);
            visitor.signOut();

            visitor.signIn("vanphong");
            seesCoverage(visitor, coverage, "1 / 5", "1 / 5", 1, prefix + "18-coverage-delivered");
            visitor.signOut();

            judge(visitor, judge, coverage, prefix);
            visitor.signOut();

            visitor.signIn("vanphong");
            seesCoverage(visitor, coverage, "1 / 5", "1 / 5", 0, prefix + "21-coverage-after");
            var accepted = visitor.page().locator("#communes tbody tr");
            assertThat(accepted.count()).isEqualTo(1);
            assertThat(accepted.locator("th, td").allInnerTexts())
                    .containsExactly("Phường Ba Đình", "5", "1", "1 (20\u00a0%)", "1", "0");
        }
    }

    /** Answers where its coverage is shown. */
    private String issue(Visitor office, String symbol, String prefix) {
        office.open("/sign-in");
        office.picture(prefix + "01-sign-in");
        office.signIn("vanphong");
        office.picture(prefix + "02-office-home");
        office.goTo("Văn bản chỉ đạo");
        office.picture(prefix + "03-directives");
        office.follow("Đăng ký văn bản mới");
        document(office, symbol);
        office.picture(prefix + "04-document");
        office.press("Lưu và sang bước giao nhiệm vụ");
        office.picture(prefix + "05-draft");
        var directive = office.page().url();
        office.follow("Thêm nhiệm vụ");
        task(office, prefix);
        office.press("Lưu nhiệm vụ");
        office.picture(prefix + "07-draft-with-task");
        office.page().locator("main a.button-primary").last().click();
        office.picture(prefix + "08-check");
        assertThat(office.main()).contains("5 nhiệm vụ sẽ được giao", "5 đơn vị sẽ nhận nhiệm vụ");
        office.press("Ban hành 5 nhiệm vụ");
        office.picture(prefix + "09-issued");
        return directive.replaceFirst("https?://[^/]+", "") + "/coverage";
    }

    private void document(Visitor office, String symbol) {
        office.page().getByLabel("Loại văn bản").selectOption("PLAN");
        office.type("Số, ký hiệu", symbol);
        office.type("Cơ quan ban hành", "Ban Chỉ đạo 138 thành phố Hà Nội");
        office.type("Ngày ban hành", LocalDate.now(clock).format(DAY));
        office.type(
                "Trích yếu",
                "Về việc đẩy mạnh phong trào Toàn dân bảo vệ an ninh Tổ quốc tại khu dân cư, cơ quan, doanh nghiệp,"
                        + " nhà trường trên địa bàn phường Ba Đình");
    }

    private void task(Visitor office, String prefix) {
        office.type("Làm gì", WHAT);
        office.choose("Nhập số liệu");
        office.type("Đơn vị tính", "lượt người");
        office.type("Ngày cuối cùng", LocalDate.now(clock).format(DAY));
        office.page().getByText("Chỉ một số đơn vị đích danh").click();
        office.type("Tìm đơn vị theo tên", "phuong ba dinh");
        office.press("Tìm");
        var found = office.page().locator("#organisations .choice");
        var invented = found.filter(new Locator.FilterOptions().setHasText("giả định"));
        assertThat(invented.count()).isEqualTo(5);
        for (var each : invented.all()) each.locator("input").check();
        if (!hasScript(office)) office.press("Đếm số đơn vị");
        office.page().getByText("5 đơn vị sẽ nhận nhiệm vụ").waitFor();
        office.picture(prefix + "06-task");
    }

    private void answer(Visitor school, String symbol, String prefix) {
        school.signIn("donvi-004");
        school.picture(prefix + "11-school-home");
        assertFirst(school, symbol);
        school.follow("Nhiệm vụ");
        school.picture(prefix + "12-school-list");
        school.page()
                .locator("main .card")
                .filter(new Locator.FilterOptions().setHasText(symbol))
                .getByRole(com.microsoft.playwright.options.AriaRole.LINK)
                .first()
                .click();
        school.picture(prefix + "13-obligation");
        school.press("Tiếp nhận nhiệm vụ");
        school.picture(prefix + "14-acknowledged");
        school.page().locator("input[name=number]").fill("1.250");
        school.page().locator("input[type=file]").setInputFiles(EVIDENCE);
        school.type("Ghi chú", "Đã tổ chức buổi tuyên truyền tại hội trường, có phát tờ rơi tới từng lớp.");
        school.press("Gửi kết quả");
        school.picture(prefix + "15-delivered");
        assertThat(school.main()).contains("Kết quả đã gửi, đang chờ xét", "1.250", "bao-cao-ket-qua.pdf");
        school.open("/");
        school.picture(prefix + "16-school-home-after");
    }

    private static void assertFirst(Visitor school, String symbol) {
        var outstanding = school.page().locator("main .card").first();
        assertThat(outstanding.innerText()).contains(symbol);
    }

    private void judge(Visitor judge, String name, String coverage, String prefix) {
        judge.signIn(name);
        judge.picture(prefix + "19-judge-home");
        judge.open("/obligations?status=DELIVERED&" + "directive=" + coverage.split("/")[2]);
        judge.page().locator("tbody th a").first().click();
        assertThat(judge.main()).contains("1.250", "bao-cao-ket-qua.pdf");
        judge.picture(prefix + "20-judgement");
        judge.press("Chấp nhận");
        assertThat(judge.main()).contains("Kết quả đã được chấp nhận");
        judge.picture(prefix + "20b-accepted");
    }

    /** The figures on top of the page: acknowledged, delivered, waiting to be judged. */
    private static void seesCoverage(
            Visitor office, String path, String acknowledged, String delivered, int toJudge, String picture) {
        office.open(path);
        office.picture(picture);
        var stats = office.page().locator(".stats .stat");
        assertThat(stats.nth(0).innerText()).contains("Tổng số nhiệm vụ", "5");
        assertThat(stats.nth(1).innerText()).contains("Đã tiếp nhận", acknowledged);
        assertThat(stats.nth(2).innerText()).contains("Đã gửi kết quả", delivered);
        assertThat(stats.nth(3).innerText().lines().toList()).contains("" + toJudge);
    }

    private static boolean hasScript(Visitor visitor) {
        return (Boolean) visitor.page().evaluate("() => typeof htmx !== 'undefined'");
    }
}
