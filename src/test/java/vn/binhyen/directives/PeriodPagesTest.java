package vn.binhyen.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.directives.DirectivesFixture.SYSTEM;
import static vn.binhyen.directives.DirectivesFixture.today;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriComponentsBuilder;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.accounts.Accounts;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.SignInName;
import vn.binhyen.areas.Areas;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.EachPeriod;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.calendars.Period;
import vn.binhyen.calendars.PeriodDay;
import vn.binhyen.database.Scopes;

/** What the office sees of recurring tasks: which round the figures count, and the day in each period. */
@ApplicationTest
class PeriodPagesTest {

    static final String PASSWORD = "một câu dài dễ nhớ";

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Directives directives;

    @Autowired
    Recurrences rounds;

    @Autowired
    Areas areas;

    DirectivesFixture fixture;

    @Autowired
    void makeFixture(JdbcClient jdbc, TransactionTemplate transaction, Directives directives, Issuing issuing) {
        fixture = new DirectivesFixture(jdbc, transaction, directives, issuing);
    }

    final Period current = Calendars.standard().get(Calendars.CALENDAR_YEAR).periodOn(today(), Granularity.MONTH);
    Browser office;
    DirectiveId directive;
    String url;

    @BeforeEach
    void twoSchoolsAreAskedEveryMonthForTheSecondTime() {
        var ground = Ground.fresh(areas);
        var schools = Selector.ofNamed(Set.copyOf(fixture.schools(ground.province(), ground.commune(), 2)));
        var each = new EachPeriod(Calendars.CALENDAR_YEAR, Granularity.MONTH, PeriodDay.last(), today().plusYears(1));
        directive = fixture.issued(
                ground.province(),
                new TaskTerms("Báo cáo tháng", null, Completion.TICK, null, each, today().getYear(), schools));
        Scopes.run(SYSTEM, () -> rounds.askAll(current.lastDay()));
        url = "/directives/" + directive;
        var name = "ky." + UUID.randomUUID().toString().substring(0, 8);
        var grant = Grant.office(ground.province(), today());
        Scopes.call(SYSTEM, () -> accounts.create(new SignInName(name), name, PASSWORD, List.of(grant)));
        office = new Browser(mvc);
        office.signIn(name, PASSWORD);
    }

    @Test
    void coverageSaysWhichRoundItCountsAndAnotherOrAllCanBeChosen() throws Exception {
        var latest = office.open(url + "/coverage").getContentAsString();
        assertThat(latest)
                .contains(
                        "kỳ mới nhất đã bắt đầu của mỗi nhiệm vụ định kỳ: Báo cáo tháng", "results.xlsx?period=latest");
        assertThat(figures(latest)).contains("0 / 2").doesNotContain("0 / 4");
        var all = office.open(url + "/coverage?period=all").getContentAsString();
        assertThat(all).contains("tất cả các kỳ");
        assertThat(figures(all)).contains("0 / 4");
        var next =
                office.open(url + "/coverage?period=" + current.next().code()).getContentAsString();
        assertThat(next).contains("chỉ gồm nhiệm vụ định kỳ giao cho");
        assertThat(rows(office.open("/obligations?directive=" + directive + "&period=latest")))
                .isEqualTo(2);
        assertThat(rows(office.open("/obligations?directive=" + directive))).isEqualTo(4);
    }

    @Test
    void aPeriodInWhichNothingWasAskedIsNotFound() throws Exception {
        for (var wrong : List.of("calendar_year:1999:month:1", "'; select", "latestt")) {
            var answer = office.open(UriComponentsBuilder.fromPath(url + "/coverage")
                    .queryParam("period", "{period}")
                    .encode()
                    .buildAndExpand(wrong)
                    .toUriString());
            assertThat(answer.getStatus()).as(wrong).isEqualTo(404);
        }
    }

    @Test
    void theDayInEachPeriodIsAmendedAndWhatCannotBeReadIsSaid() throws Exception {
        assertThat(office.open(url + "/amendment").getContentAsString())
                .contains("Các kỳ đã giao giữ nguyên hạn", "tasks[0].each")
                .doesNotContain("tasks[0].day");
        assertThat(amend("DAY", "ngày 20").getStatus()).isEqualTo(422);
        assertThat(amend("DAY", "20").getRedirectedUrl()).isEqualTo(url + "/editions");
        assertThat(office.open(url + "/editions").getContentAsString()).contains("Hạn trong mỗi kỳ", "<ins>");
    }

    private MockHttpServletResponse amend(String each, String number) {
        var text = Scopes.call(SYSTEM, () -> directives.get(directive));
        var task = text.tasks().getFirst();
        return office.send(
                url + "/amendment",
                "form",
                UUID.randomUUID().toString(),
                "sha256",
                text.sha256(),
                "kind",
                "NEW_VERSION",
                "reason",
                "Sớm hơn",
                "summary",
                text.document().summary(),
                "tasks[0].id",
                task.id().toString(),
                "tasks[0].title",
                task.terms().title(),
                "tasks[0].each",
                each,
                "tasks[0].number",
                number);
    }

    private static String figures(String page) {
        return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private static long rows(MockHttpServletResponse page) throws Exception {
        return Pattern.compile("href=\"/obligations/\\d+\"")
                .matcher(page.getContentAsString())
                .results()
                .map(MatchResult::group)
                .distinct()
                .count();
    }
}
