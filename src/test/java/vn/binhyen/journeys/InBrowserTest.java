package vn.binhyen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** What only a real browser shows: the keyboard, a session that ends while somebody types, two people at once. */
@JourneyTest
class InBrowserTest {

    private static final String TYPED = "Đã phân công tổ tự quản; tuần sau họp khu dân cư.\nCòn 2 buổi.";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void anObligationIsAcknowledgedByKeyboardAlone() {
        var work = SampleWork.in("OPEN", jdbc, transaction);
        try (var visitor = Visitor.at(port, Visitor.WIDE)) {
            visitor.signIn(work.organisation());
            visitor.open(work.path());
            var keys = visitor.page().keyboard();

            keys.press("Tab");
            assertThat(focused(visitor)).isEqualTo("Đến nội dung chính");
            keys.press("Enter");
            assertThat((String) visitor.page().evaluate("() => document.activeElement.id"))
                    .isEqualTo("main");
            for (int i = 0; i < 10 && !focused(visitor).equals("Tiếp nhận nhiệm vụ"); i++) keys.press("Tab");
            assertThat(focused(visitor)).isEqualTo("Tiếp nhận nhiệm vụ");
            visitor.page().waitForNavigation(() -> keys.press("Enter"));

            assertThat(visitor.main()).contains("Gửi kết quả");
            assertThat(status(work)).isEqualTo("ACKNOWLEDGED");
            visitor.seesNothingWrong();
        }
    }

    @Test
    void whatWasTypedSurvivesTheEndOfTheSession() {
        var work = SampleWork.in("IN_PROGRESS", jdbc, transaction);
        try (var visitor = Visitor.at(port, Visitor.NARROW)) {
            visitor.signIn(work.organisation());
            visitor.open(work.path());
            visitor.page().getByText("Chưa xong? Báo tiến độ").click();
            visitor.type("Đã làm đến đâu", TYPED);
            transaction.executeWithoutResult(
                    status -> jdbc.sql("delete from accounts.session").update());
            visitor.press("Gửi tiến độ");

            assertThat(visitor.page().url()).endsWith("/sign-in?kept");
            visitor.picture("30-session-ended");
            visitor.signIn(work.organisation());
            visitor.picture("31-kept-form");
            assertThat(visitor.main()).contains(TYPED.lines().toList());
            visitor.press("Gửi");

            assertThat(visitor.page().url()).endsWith(work.path());
            assertThat(visitor.main()).contains(TYPED.lines().toList());
            visitor.picture("32-progress");
        }
    }

    @Test
    void ofTwoPeopleWhoAcceptAtOnceOneWinsAndTheOtherIsTold() {
        var work = SampleWork.in("DELIVERED", jdbc, transaction);
        try (var office = Visitor.at(port, Visitor.WIDE);
                var desk = Visitor.at(port, Visitor.WIDE)) {
            office.signIn("vanphong");
            desk.signIn(work.desk());
            var both = List.of(office, desk);
            for (var each : both) each.open(work.path());
            for (var each : both)
                each.page()
                        .evaluate("() => void setTimeout(() => document.querySelector('form[action$=acceptance]')"
                                + ".requestSubmit(), 20)");
            for (var each : both) each.page().waitForURL(url -> true);
            for (var each : both)
                each.page().locator("form[action$=acceptance]").waitFor(gone());

            assertThat(both)
                    .filteredOn(each -> each.main().contains("Kết quả đã được chấp nhận"))
                    .hasSize(1);
            assertThat(both)
                    .filteredOn(each -> each.main().contains("Kết quả này đã được chấp nhận trước đó"))
                    .hasSize(1);
            assertThat(status(work)).isEqualTo("ACCEPTED");
            office.picture("33-office-at-once");
            desk.picture("33-desk-at-once");
        }
    }

    private static com.microsoft.playwright.Locator.WaitForOptions gone() {
        return new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
    }

    private static String focused(Visitor visitor) {
        return (String) visitor.page().evaluate("() => document.activeElement.innerText ?? ''");
    }

    private String status(SampleWork work) {
        return Scopes.call(
                Scope.system("test"),
                () -> transaction.execute(ignored -> jdbc.sql("select status from directives.obligation where id = ?")
                        .param(work.id())
                        .query(String.class)
                        .single()));
    }
}
