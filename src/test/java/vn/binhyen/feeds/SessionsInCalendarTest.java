package vn.binhyen.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.activities.Host;
import vn.binhyen.activities.Notes;
import vn.binhyen.activities.Numbers;
import vn.binhyen.activities.Part;
import vn.binhyen.activities.SessionId;
import vn.binhyen.activities.SessionTerms;
import vn.binhyen.activities.Sessions;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** An organisation's calendar holds the sessions that it hosts or helps to organise. */
@ApplicationTest
class SessionsInCalendarTest {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    static final LocalDate DAY = LocalDate.of(2026, 12, 24);
    static final Pattern ADDRESS = Pattern.compile("(/feeds/deadlines/[A-Za-z0-9_-]{43}\\.ics)<");

    @Autowired
    Registered registered;

    @Autowired
    Sessions sessions;

    @Autowired
    Areas areas;

    @Autowired
    MockMvc mvc;

    @Test
    void itHoldsHoursWholeDaysAndWhatWasCancelled() throws Exception {
        var ground = Ground.fresh(areas);
        var school = registered.school(ground);
        var friend = registered.school(ground);
        var host = new Host(ground.province(), ground.commune(), school.value(), Registered.name(school));
        var others = new Host(ground.province(), ground.commune(), friend.value(), Registered.name(friend));
        var night = SessionId.fresh();
        var cancelled = SessionId.fresh();
        Scopes.run(Scope.system("test"), () -> {
            sessions.plan(night, host, notes("Tuần tra đêm", LocalTime.of(22, 0), LocalTime.of(1, 30)));
            sessions.plan(SessionId.fresh(), host, notes("Cả ngày", null, null));
            sessions.plan(cancelled, host, notes("Hoãn vì mưa bão", null, null));
            sessions.cancel(cancelled, "Mưa bão");
            var together = notes("Cùng trường bạn", null, null);
            sessions.plan(
                    SessionId.fresh(),
                    others,
                    new Notes(
                            together.terms(),
                            together.numbers(),
                            List.of(new Part(school.value(), Registered.name(school), null)),
                            List.of(),
                            null));
            sessions.plan(SessionId.fresh(), others, notes("Chỉ của trường bạn", null, null));
        });
        var calendar = calendar(registered.signedIn(mvc, Grant.organisation(school.value(), TODAY)), school.value());
        assertThat(calendar)
                .contains("UID:" + school + "-session-" + night, "DTSTART:20261224T150000Z", "DTEND:20261224T183000Z")
                .contains("SUMMARY:Cả ngày", "DTSTART;VALUE=DATE:20261224", "SUMMARY:Cùng trường bạn")
                .contains("SUMMARY:Hoãn vì mưa bão", "STATUS:CANCELLED")
                .doesNotContain("Chỉ của trường bạn");
    }

    private String calendar(Browser own, UUID organisation) throws Exception {
        own.open("/feeds/calendar");
        var made = own.send("/feeds/calendar/" + organisation + "/link").getContentAsString();
        var address = ADDRESS.matcher(made);
        assertThat(address.find()).isTrue();
        return own.open(address.group(1)).getContentAsString().replace("\r\n ", "");
    }

    private static Notes notes(String theme, @Nullable LocalTime starts, @Nullable LocalTime ends) {
        var terms = new SessionTerms("PATROL", DAY, starts, ends, null, null, theme, null, null, null, null);
        return Notes.of(terms, Numbers.none());
    }
}
