package vn.binhyen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A school records a session on a telephone, plans the next ones, and the ward's police confirm what took place. */
@JourneyTest
class SessionJourneyTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    @ParameterizedTest(name = "{0} px, JavaScript {1}")
    @CsvSource({"360, true", "1280, false"})
    void aSessionIsRecordedOnATelephoneAndConfirmedByTheDesk(int width, boolean javaScript) {
        var theme = "Nhận biết cuộc gọi giả danh công an, ngân hàng và cách báo tin khi bị lừa đảo trên mạng "
                + (javaScript ? "A" : "B");
        String path;
        try (var school = Visitor.at(port, width, javaScript)) {
            school.signIn("donvi-004");
            school.open("/activities");
            school.picture("80-sessions");
            school.follow("Ghi hoạt động");
            school.picture("81-kinds");
            school.follow("Buổi tuyên truyền");
            school.type("Bắt đầu", "8h30");
            school.type("Kết thúc", "10:00");
            school.type("Chủ đề", theme);
            school.type("Số lượt người dự", "một trăm");
            school.press("Lưu: đã thực hiện");
            assertThat(school.page().locator(".error-summary").innerText()).contains("Hãy nhập số nguyên");
            school.picture("82-session-wrong");
            assertThat(school.page().getByLabel("Chủ đề").inputValue()).isEqualTo(theme);
            school.type("Số lượt người dự", "118");
            school.press("Lưu: đã thực hiện");
            path = school.page().url().replaceAll(".*(/activities/[0-9a-f-]{36}).*", "$1");
            assertThat(school.main()).contains("Đã thực hiện", "118", "08:30–10:00", "Được tính vào các chỉ tiêu");
            school.picture("83-session");
            if (javaScript) seesNothingWrong(school, path);
            plansTheNext(school, path);
        }
        try (var desk = Visitor.at(port, width, javaScript)) {
            desk.signIn("congan-00004");
            desk.open("/");
            desk.picture("87-home-desk");
            desk.open("/activities/new?kind=PATROL");
            desk.picture("88-patrol");
            desk.open("/activities?state=HELD&words=nhan+biet+cuoc+goi");
            desk.page().locator("a[href='" + path + "']").click();
            desk.press("Xác nhận");
            assertThat(desk.main()).contains("Đã xác nhận", "Công an phường, xã");
            desk.picture("84-session-confirmed");
            findsItInTheFigure(desk, path);
        }
    }

    /** From the session to the month's figure, and from the figure back to the session. */
    private static void findsItInTheFigure(Visitor desk, String path) {
        desk.page().locator("a[href^='/figures/B10?']").click();
        assertThat(desk.main()).contains("Xem định nghĩa", "118");
        desk.picture("89-figure");
        desk.page().locator("main a[href='" + path + "']").first().click();
        assertThat(desk.main()).contains("Nhận biết cuộc gọi giả danh");
    }

    private void plansTheNext(Visitor school, String path) {
        school.open(path);
        school.follow("Lặp lại");
        school.choose("Hằng tuần");
        school.type("Đến hết ngày", LocalDate.now(clock).plusDays(15).format(DAY));
        school.press("Lên lịch");
        school.open("/activities/month?day=" + LocalDate.now(clock).plusDays(14));
        assertThat(school.main()).contains("Nhận biết cuộc gọi giả danh");
        school.picture("85-month");
        school.open("/activities/week?day=" + LocalDate.now(clock).plusDays(7));
        assertThat(school.main()).contains("Nhận biết cuộc gọi giả danh", "Dự kiến");
        school.picture("86-week");
    }

    private static void seesNothingWrong(Visitor school, String path) {
        var wrong = new ArrayList<String>();
        for (var page : List.of(path + "/terms", path + "/repetition", path + "/file", "/activities/imports")) {
            assertThat(school.open(page).status()).as(page).isEqualTo(200);
            EveryPageTest.examine(school, Visitor.NARROW, page, wrong);
            school.seesNothingWrong();
        }
        assertThat(wrong).isEmpty();
    }
}
