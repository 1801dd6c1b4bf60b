package vn.binhyen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a ward recorded is in its report, which the office approves, and which is issued under a number that anybody can look up. */
@JourneyTest
class ReportJourneyTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    @ParameterizedTest(name = "{0} px, JavaScript {1}")
    @CsvSource({"360, true", "1280, false"})
    void fromARecordToAnApprovedReportToAPrintedDocument(int width, boolean javaScript) throws Exception {
        var last = LocalDate.now(clock).minusMonths(1);
        var report =
                "/reports/bao_cao_thang_mau/calendar_year:%d:month:%d".formatted(last.getYear(), last.getMonthValue());
        try (var desk = Visitor.at(port, width, javaScript);
                var office = Visitor.at(port, width, javaScript)) {
            Axe.expect(desk.page());
            Axe.expect(office.page());
            desk.signIn("congan-00004");
            office.signIn("vanphong");
            desk.open(report);
            int before = sessions(desk);
            reopens(office, desk, report);
            records(desk, last.withDayOfMonth(3));
            desk.open(report);
            assertThat(sessions(desk)).isEqualTo(before + 1);
            desk.page().locator("#section-1 summary").last().click();
            desk.page()
                    .locator("textarea[name=body-1]")
                    .fill("Đã tổ chức các buổi tuyên truyền tại tổ dân phố và nhà trường.");
            desk.press("Lưu lời văn");
            assertThat(desk.main()).contains("Đã sửa lời văn");
            desk.picture("90-report");
            desk.press("Gửi báo cáo");
            assertThat(desk.main()).contains("Chờ duyệt");
            approves(office, desk, report, javaScript);
            issues(desk, report, before + 1);
        }
    }

    private void reopens(Visitor office, Visitor desk, String report) {
        desk.open(report);
        var area = desk.page().url().contains("area=") ? "" : "?area=" + commune(office);
        office.open(report + area);
        office.page()
                .locator("summary", new Page.LocatorOptions().setHasText("Mở lại báo cáo đã duyệt"))
                .click();
        office.type("Lý do mở lại", "Bổ sung buổi tuyên truyền ghi muộn");
        office.press("Mở lại báo cáo đã duyệt");
        assertThat(office.main()).contains("Cần xem lại");
    }

    /** The ward of the desk, by its link in the list of who has sent. */
    private int commune(Visitor office) {
        var last = LocalDate.now(clock).minusMonths(1);
        office.open("/reports/bao_cao_thang_mau/calendar_year:%d:month:%d/received"
                .formatted(last.getYear(), last.getMonthValue()));
        office.picture("92-received");
        var link = office.page()
                .locator("main a", new Page.LocatorOptions().setHasText("Phường Ba Đình"))
                .getAttribute("href");
        return Integer.parseInt(link.replaceAll(".*area=", ""));
    }

    private static void records(Visitor desk, LocalDate day) {
        desk.open("/activities/new?kind=OUTREACH_TALK");
        desk.type("Ngày", day.format(DAY));
        desk.type("Bắt đầu", "8h30");
        desk.type("Kết thúc", "10:00");
        desk.type("Chủ đề", "Nhận biết cuộc gọi giả danh (ghi muộn)");
        desk.type("Số lượt người dự", "40");
        desk.press("Lưu: đã thực hiện");
        assertThat(desk.main()).contains("Đã thực hiện");
    }

    private void approves(Visitor office, Visitor desk, String report, boolean javaScript) {
        int area = commune(office);
        office.open(report + "?area=" + area);
        assertThat(office.main()).contains("Đã tổ chức các buổi tuyên truyền");
        office.picture("91-report-judged");
        office.press("Duyệt");
        assertThat(office.main()).contains("vẫn như bản đã duyệt");
        if (javaScript) seesNothingWrong(office, desk, report);
    }

    private static void seesNothingWrong(Visitor office, Visitor desk, String report) {
        var wrong = new ArrayList<String>();
        EveryPageTest.examine(office, office.page().viewportSize().width, report, wrong);
        desk.open(report + "/document");
        EveryPageTest.examine(desk, desk.page().viewportSize().width, report + "/document", wrong);
        assertThat(wrong).isEmpty();
    }

    private void issues(Visitor desk, String report, int sessions) throws Exception {
        desk.open(report + "/document");
        desk.press("Ban hành, lấy số");
        assertThat(desk.main()).contains("Đã ban hành:");
        desk.picture("93-issued");
        var file = desk.page().locator("a[href^='/files/']").first().getAttribute("href");
        var pdf = desk.page()
                .context()
                .request()
                .get("http://localhost:" + port + file)
                .body();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("BÁO CÁO", "Đã tổ chức các buổi tuyên truyền", "BC-BCĐ", "Mã tra cứu")
                    .containsPattern("B09\\s+Số buổi tuyên truyền\\s+buổi\\s+" + sessions);
        }
        var code = desk.page().locator("a[href^='/v/']").first().getAttribute("href");
        try (var anybody = Visitor.at(port, desk.page().viewportSize().width)) {
            anybody.open(code);
            assertThat(anybody.main()).contains("BC-BCĐ");
            anybody.picture("94-looked-up");
        }
    }

    /** How many sessions the report tells of; the figure leads to what it is made of. */
    private static int sessions(Visitor desk) {
        return Integer.parseInt(
                desk.page().locator("main a[href^='/figures/B09?']").first().innerText());
    }
}
