package vn.binhyen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Granularity;

/** A period entered, corrected, explained: from the first figure typed on a telephone to its confirmation. */
@JourneyTest
class EntryJourneyTest {

    private static final String GIVEN = "E41 Số tin quần chúng cung cấp";
    private static final String VALUABLE = "E42 Số tin có giá trị";

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    @Test
    void aPeriodIsEnteredCorrectedAndExplained() {
        try (var desk = Visitor.at(port, Visitor.NARROW)) {
            desk.signIn("congan-00004");
            desk.open("/entries?period=" + month());
            desk.picture("80-entries");
            desk.page().locator(".card button, .card a.button").first().click();
            enter(desk);
            correct(desk);
            wellMade(desk);
        }
        try (var office = Visitor.at(port, Visitor.WIDE)) {
            office.signIn("vanphong");
            confirm(office);
        }
        try (var desk = Visitor.at(port, Visitor.WIDE, false)) {
            desk.signIn("congan-00004");
            desk.open("/entries?period=" + month());
            desk.follow("Mở phiếu");
            assertThat(desk.main()).contains("Đã xác nhận", "Phiếu đã được xác nhận");
            desk.picture("86-confirmed-no-script");
        }
    }

    /** Enter leads to the next figure, and each is kept as it is left. */
    private static void enter(Visitor desk) {
        var given = desk.page().getByLabel(GIVEN, new Page.GetByLabelOptions().setExact(true));
        given.fill("1.200");
        given.press("Enter");
        desk.page().keyboard().type("1.300");
        desk.page().keyboard().press("Tab");
        desk.page().getByText("Đã lưu nháp lúc").waitFor();
        desk.picture("81-sheet-typed");
        desk.page().reload();
        assertThat(desk.page().locator("#amount-E42").inputValue()).isEqualTo("1.300");
        desk.press("Gửi số liệu");
        assertThat(desk.page().locator("#error-summary").innerText()).contains("E42", "không thể lớn hơn");
        assertThat(desk.page().locator("#amount-E42").inputValue()).isEqualTo("1.300");
        desk.picture("82-sheet-refused");
    }

    private static void correct(Visitor desk) {
        desk.type(VALUABLE, "300");
        desk.page().locator("#nothing-E48a").check();
        desk.page().locator("#comment-E49").fill("Chưa có số vì chờ đối chiếu");
        desk.press("Gửi số liệu");
        assertThat(desk.main()).contains("Chờ xác nhận");
        desk.type(VALUABLE, "310");
        desk.press("Gửi lại số liệu");
        assertThat(desk.main()).contains("Chờ xác nhận", "Quá trình");
        desk.picture("83-sheet-submitted");
    }

    private void confirm(Visitor office) {
        office.open("/entries?period=" + month());
        office.picture("84-overview");
        office.page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Phường Ba Đình"))
                .getByText("Chờ xác nhận")
                .click();
        assertThat(office.main()).contains("Chưa có số vì chờ đối chiếu");
        office.picture("85-sheet-to-confirm");
        wellMade(office);
        office.press("Xác nhận");
        assertThat(office.main()).contains("Đã xác nhận");
    }

    private String month() {
        return Calendars.standard()
                .get(Calendars.CALENDAR_YEAR)
                .periodOn(LocalDate.now(clock), Granularity.MONTH)
                .code();
    }

    private static void wellMade(Visitor visitor) {
        var wrong = new java.util.ArrayList<String>();
        EveryPageTest.examine(visitor, visitor.page().viewportSize().width, "/entries/sheets", wrong);
        assertThat(wrong).isEmpty();
    }
}
