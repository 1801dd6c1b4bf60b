package vn.binhyen.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Weeks and months as a commune's desk sees them. */
@ApplicationTest
class SessionCalendarTest {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    static final LocalDate SUNDAY = LocalDate.of(2027, 1, 31);

    @Autowired
    Registered registered;

    @Autowired
    Sessions sessions;

    @Autowired
    Areas areas;

    @Autowired
    MockMvc mvc;

    Host host;
    Browser desk;

    @BeforeEach
    void aSchoolAndItsDesk() {
        var ground = Ground.fresh(areas);
        var school = registered.school(ground);
        host = new Host(ground.province(), ground.commune(), school.value(), Registered.name(school));
        desk = registered.signedIn(mvc, Grant.communeDesk(ground.commune(), TODAY));
    }

    @Test
    void aWeekIsFromMondayToSunday() throws Exception {
        planned(SUNDAY, "Cuối tuần");
        planned(SUNDAY.plusDays(1), "Đầu tuần");
        assertThat(desk.open("/activities/week?day=2027-01-27").getContentAsString())
                .contains("25/01/2027–31/01/2027", "Cuối tuần")
                .doesNotContain("Đầu tuần");
    }

    @Test
    void aMonthShowsItsWholeWeeksAndSaysHowManyMoreThereAre() throws Exception {
        for (int number = 1; number <= 5; number++) planned(SUNDAY, "Buổi số " + number);
        planned(LocalDate.of(2026, 12, 28), "Năm cũ");
        assertThat(desk.open("/activities/month?day=2027-01-15").getContentAsString())
                .contains("Hoạt động tháng 1/2027", "Năm cũ", "và 2 hoạt động khác")
                .contains("from=2027-01-31&amp;until=2027-01-31");
    }

    @Test
    void whatWasCancelledIsLeftOut() throws Exception {
        var id = planned(SUNDAY, "Hoãn lại");
        Scopes.run(Scope.system("test"), () -> sessions.cancel(id, "Mưa bão"));
        assertThat(desk.open("/activities/week?day=2027-01-27").getContentAsString())
                .doesNotContain("Hoãn lại");
        assertThat(desk.open("/activities?state=CANCELLED").getContentAsString())
                .contains("Hoãn lại");
    }

    private SessionId planned(LocalDate day, String theme) {
        var id = SessionId.fresh();
        var terms =
                new SessionTerms("REVIEW", day, null, null, host.hostCommune(), null, theme, null, null, null, null);
        Scopes.run(Scope.system("test"), () -> sessions.plan(id, host, Notes.of(terms, Numbers.none())));
        return id;
    }
}
