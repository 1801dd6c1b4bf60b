package vn.binhyen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.binhyen.areas.Areas;
import vn.binhyen.directives.DirectiveId;
import vn.binhyen.journeys.AskedWork.Asked;

/**
 * Answering made easy, on a phone, with and without JavaScript: the desk writes down what was told by telephone, more time
 * is asked and granted, "not applicable" is refused, and many results are accepted at once and taken back.
 */
@JourneyTest
class AnsweringJourneyTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @LocalServerPort
    private int port;

    @Autowired
    private AskedWork work;

    @Autowired
    private Areas areas;

    private DirectiveId directive;
    private List<Asked> asked;
    private String prefix;
    private boolean javaScript;

    @ParameterizedTest(name = "360 px, JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void whatOrganisationsTellAndAskIsWrittenDownDecidedAndTakenBack(boolean withJavaScript) {
        javaScript = withJavaScript;
        prefix = withJavaScript ? "70-" : "no-script-70-";
        asked = work.withAccounts(3);
        var province = areas.findProvince("01", work.today()).orElseThrow().id().value();
        var symbol = "70/KH-TRA-LOI" + (withJavaScript ? "" : "-GIAY");
        directive = work.issued(province, symbol, asked.stream().map(Asked::id).collect(Collectors.toSet()));
        theDeskRecordsWhatWasToldByTelephone(asked.getFirst());
        moreTimeIsAskedAndGranted(asked.get(1));
        notApplicableIsRefused(asked.getLast());
        manyAreAcceptedAndTakenBack();
    }

    private void theDeskRecordsWhatWasToldByTelephone(Asked by) {
        try (var desk = at("congan-00004")) {
            desk.open(work.obligation(directive, by.id()));
            unfold(desk, "Ghi thay đơn vị");
            desk.press("Ghi là đơn vị đã tiếp nhận");
            assertThat(desk.page().locator(".error-summary").innerText()).contains("Hãy");
            desk.picture(prefix + "behalf-incomplete");
            desk.choose("qua điện thoại");
            desk.press("Ghi là đơn vị đã tiếp nhận");
            desk.picture(prefix + "behalf-acknowledged");
            assertThat(desk.main()).contains("ghi thay đơn vị (qua điện thoại)");
            unfold(desk, "Ghi thay đơn vị");
            desk.choose("bằng giấy");
            desk.type("Ghi chú", "Đã lắp thêm khoá và đèn; báo cáo giấy ngày hôm nay, lưu tại Công an phường.");
            desk.press("Ghi kết quả của đơn vị");
            desk.picture(prefix + "behalf-delivered");
        }
        try (var organisation = at(by.name())) {
            organisation.open(work.obligation(directive, by.id()));
            organisation.picture(prefix + "behalf-seen");
            assertThat(organisation.main())
                    .contains(
                            "ghi thay đơn vị (qua điện thoại)",
                            "ghi thay đơn vị (bằng giấy)",
                            "Kết quả đã gửi, đang chờ xét");
        }
    }

    private void moreTimeIsAskedAndGranted(Asked by) {
        var due = work.today().plusDays(AskedWork.DAYS);
        var wished = due.plusDays(14);
        var path = work.obligation(directive, by.id());
        try (var organisation = at(by.name())) {
            organisation.open(path);
            organisation.press("Tiếp nhận nhiệm vụ");
            unfold(organisation, "Cần thêm thời gian hoặc không thuộc diện?");
            organisation.type("Hạn mới đề nghị", day(wished));
            organisation.press("Gửi đề nghị");
            assertThat(organisation.page().locator(".error-summary").count()).isEqualTo(1);
            assertThat(organisation.page().locator("input[name=until]").inputValue())
                    .isEqualTo(day(wished));
            organisation.type("Lý do", "Đợi nhà thầu lắp xong hệ thống camera ở cổng phụ.");
            organisation.press("Gửi đề nghị");
            organisation.picture(prefix + "extension-asked");
            assertThat(organisation.main()).contains("Đơn vị đề nghị lùi hạn đến " + day(wished));
        }
        try (var office = at("vanphong")) {
            office.open(path);
            office.picture(prefix + "extension-to-decide");
            office.type("Trả lời", "Đồng ý vì lý do khách quan.");
            office.press("Đồng ý");
            office.picture(prefix + "extension-granted");
        }
        try (var organisation = at(by.name())) {
            organisation.open(path);
            organisation.picture(prefix + "extension-seen");
            assertThat(organisation.main())
                    .contains(day(wished), "(hạn ban đầu: " + day(due) + ")", "Đồng ý vì lý do khách quan.");
            organisation.press("Gửi kết quả");
            assertThat(organisation.main()).contains("Kết quả đã gửi, đang chờ xét");
        }
    }

    private void notApplicableIsRefused(Asked by) {
        var path = work.obligation(directive, by.id());
        try (var organisation = at(by.name())) {
            organisation.open(path);
            unfold(organisation, "Cần thêm thời gian hoặc không thuộc diện?");
            organisation.choose("Đơn vị không thuộc diện thực hiện");
            organisation.type("Lý do", "Đơn vị không có kho, không giữ tài sản.");
            organisation.press("Gửi đề nghị");
            assertThat(organisation.main()).contains("Đơn vị báo không thuộc diện thực hiện");
        }
        try (var desk = at("congan-00004")) {
            desk.open(path);
            desk.press("Không đồng ý");
            assertThat(desk.page().locator(".error-summary").count())
                    .as("a refusal says why")
                    .isEqualTo(1);
            desk.type("Trả lời", "Trụ sở đơn vị có két và xe, vẫn thuộc diện.");
            desk.press("Không đồng ý");
            desk.picture(prefix + "exemption-refused");
        }
        try (var organisation = at(by.name())) {
            organisation.open(path);
            organisation.picture(prefix + "exemption-refusal-seen");
            assertThat(organisation.main()).contains("Trụ sở đơn vị có két và xe, vẫn thuộc diện.");
            organisation.press("Tiếp nhận nhiệm vụ");
            organisation.press("Gửi kết quả");
            assertThat(organisation.main()).contains("Kết quả đã gửi, đang chờ xét");
        }
    }

    private void manyAreAcceptedAndTakenBack() {
        var list = "/obligations?status=DELIVERED&directive=" + directive;
        try (var office = at("vanphong")) {
            office.open(list);
            office.follow("Chọn tất cả 3 kết quả trên trang này");
            office.picture(prefix + "bulk-chosen");
            office.press("Chấp nhận các kết quả đã chọn");
            office.picture(prefix + "bulk-accepted");
            assertThat(office.main()).contains("Đã xét 3 kết quả");
            office.press("Lấy lại kết luận vừa rồi");
            office.picture(prefix + "bulk-undone");
            office.open(list);
            assertThat(office.page().locator("tbody tr").count()).isEqualTo(3);
        }
    }

    private Visitor at(String name) {
        var visitor = Visitor.at(port, Visitor.NARROW, javaScript);
        visitor.signIn(name);
        return visitor;
    }

    private static void unfold(Visitor visitor, String summary) {
        var details = visitor.page()
                .locator("details")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(summary))
                .first();
        if (details.getAttribute("open") == null) details.locator("summary").click();
    }

    private static String day(LocalDate day) {
        return day.format(DAY);
    }
}
