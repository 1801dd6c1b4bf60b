package vn.binhyen.chasing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.chasing.ChasingFixture.everything;
import static vn.binhyen.chasing.ChasingFixture.today;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.PersistenceTest;
import vn.binhyen.Program;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.accounts.TestTokens;
import vn.binhyen.database.Scopes;
import vn.binhyen.directives.DirectiveId;
import vn.binhyen.directives.Outstanding;
import vn.binhyen.notices.Notices;

/** The rules that hold during a test end with it. */
@PersistenceTest
class SendingRulesTest {

    @Autowired
    ChasingFixture fixture;

    @Autowired
    LinkMaker links;

    @Autowired
    Outstanding outstanding;

    @Autowired
    Notices notices;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestTokens tokens;

    @Autowired
    MockMvc mvc;

    Browser office;

    @BeforeEach
    void anOfficeIsSignedIn() {
        office = signedIn(Grant.office(fixture.province(), today()));
        office.open("/reminders/rules");
    }

    @AfterEach
    void theRulesEnd() {
        fixture.update("delete from notices.sending_hours where valid_from = ?", today());
        fixture.update("delete from chasing.link_life where valid_from = ?", today());
    }

    @Test
    void aProgramSetsThemTooAndIsToldWhatIsWrong() {
        var program = new Program(
                mvc,
                tokens.make(
                        Grant.office(fixture.province(), today()),
                        Permission.ISSUE_DIRECTIVES,
                        Permission.JUDGE_RESULTS));
        var hours = "{\"opens\":\"%s\",\"closes\":\"%s\",\"workingDaysOnly\":true}";
        var wrong = program.put("/reminders/rules/sending-hours", hours.formatted("08:00", "08:00"), 422);
        assertThat(wrong.path("errors").get(0).path("field").asString()).isEqualTo("closes");
        var set = program.put("/reminders/rules/sending-hours", hours.formatted("06:15", "20:45"), 200);
        assertThat(set).isEqualTo(program.get("/reminders/rules"));
        assertThat(page(office, "/reminders/rules")).contains("06:15", "20:45");
        program.put("/reminders/rules/link-life", "{\"daysAfterDue\":367}", 422);
        var lives = program.put("/reminders/rules/link-life", "{\"daysAfterDue\":11}", 200)
                .path("linkLives");
        assertThat(lives.get(0).path("daysAfterDue").asInt()).isEqualTo(11);
        assertThat(lives.get(0).path("confirmed").asBoolean()).isTrue();
    }

    @Test
    void theHoursThatTheOfficeSetsHoldAtOnceAndAreToldWhereRemindersArePrepared() {
        var school = fixture.school("Trường giả định Giờ giấc", "gio@example.vn");
        var directive = fixture.issued(List.of(school));
        assertThat(page(office, "/directives/" + directive + "/reminders"))
                .contains("từ 07:30 đến 17:30 ngày làm việc", "do phần mềm đề xuất");
        var hour = LocalTime.now(ZoneId.of("Asia/Ho_Chi_Minh")).getHour() < 12 ? "22" : "01";
        var set = office.send(
                "/reminders/rules/sending-hours",
                "opens",
                hour + "h",
                "closes",
                hour + ":05",
                "workingDaysOnly",
                "false");
        assertThat(set.getRedirectedUrl()).isEqualTo("/reminders/rules");
        assertThat(notices.post().quiet()).isTrue();
        assertThat(page(office, "/directives/" + directive + "/reminders"))
                .contains("từ " + hour + ":00 đến " + hour + ":05 hằng ngày");
        office.send("/reminders/rules/sending-hours", "opens", "0:00", "closes", "23.59", "workingDaysOnly", "false");
        assertThat(notices.post().quiet()).isFalse();
        assertThat(page(office, "/reminders/rules")).contains("Các giờ đã đặt (2)", "từ 07:30 đến 17:30");
        assertThat(audited("notices.set-sending-hours")).isEqualTo("00:00");
    }

    @Test
    void aLinkMadeAfterTheOfficeChangedItsLifeWorksThatLongAndTheOldOneAsItSaid() {
        var school = fixture.school("Trường giả định Liên kết", "lk@example.vn");
        var directive = fixture.issued(List.of(school));
        assertThat(expiry(directive, school))
                .isEqualTo(today().plusDays(10 + 30).toString());
        var set = office.send("/reminders/rules/link-life", "daysAfterDue", "5");
        assertThat(set.getRedirectedUrl()).isEqualTo("/reminders/rules");
        assertThat(expiry(directive, school)).isEqualTo(today().plusDays(10 + 5).toString());
        assertThat(fixture.strings(
                        "select count(distinct expires_on)::text from chasing.answer_link where organisation_id = ?",
                        school))
                .containsExactly("2");
        assertThat(page(office, "/directives/" + directive + "/reminders")).contains("thêm 5 ngày sau hạn");
        assertThat(fixture.strings(
                        "select details ->> 'daysAfterDue' from audit.entry where act = ? order by id desc limit 1",
                        "chasing.set-link-life"))
                .containsExactly("5");
    }

    @Test
    void whatIsTypedWrongIsRefusedWithASentenceAndKept() throws Exception {
        var closed = office.send(
                "/reminders/rules/sending-hours", "opens", "17:30", "closes", "7h30", "workingDaysOnly", "true");
        assertThat(closed.getStatus()).isEqualTo(422);
        assertThat(closed.getContentAsString()).contains("phải sau giờ bắt đầu", "value=\"7h30\"");
        var time = office.send(
                "/reminders/rules/sending-hours", "opens", "25:00", "closes", "sáng", "workingDaysOnly", "true");
        assertThat(time.getContentAsString()).contains("ví dụ 7:30", "value=\"25:00\"", "value=\"sáng\"");
        var days = office.send("/reminders/rules/link-life", "daysAfterDue", "367");
        assertThat(days.getStatus()).isEqualTo(422);
        assertThat(days.getContentAsString()).contains("từ 0 đến 366", "value=\"367\"");
        assertThat(fixture.strings("select count(*)::text from notices.sending_hours where valid_from = ?", today()))
                .containsExactly("0");
    }

    @Test
    void aDeskReadsTheRulesAndSetsNone() {
        var desk = signedIn(Grant.communeDesk(fixture.commune("00004"), today()));
        assertThat(page(desk, "/reminders/rules")).contains("Giờ gửi thư").doesNotContain("<button class=\"button\"");
        assertThat(desk.send("/reminders/rules/link-life", "daysAfterDue", "9").getStatus())
                .isEqualTo(403);
    }

    /** Until when the link works that is made for a round now. */
    private String expiry(DirectiveId directive, UUID school) {
        var filter = everything(directive);
        return Scopes.call(ChasingFixture.SYSTEM, () -> {
            var id = UUID.randomUUID();
            var round = new Round(
                    id,
                    fixture.province(),
                    directive.id(),
                    filter.due(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    1,
                    0,
                    Instant.EPOCH);
            fixture.made(() -> links.make(round, outstanding.of(filter, school)));
            return fixture.strings("select expires_on::text from chasing.answer_link where round = ?", id)
                    .getFirst();
        });
    }

    private String audited(String act) {
        return fixture.strings(
                        "select details ->> 'opens' from audit.entry where act = ? order by id desc limit 1", act)
                .getFirst();
    }

    private Browser signedIn(Grant grant) {
        var browser = new Browser(mvc);
        browser.signIn(accounts.make(grant).name(), TestAccounts.PASSWORD);
        return browser;
    }

    private static String page(Browser browser, String path) {
        try {
            return browser.open(path).getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
