package vn.binhyen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.exchange.ExchangeFixture.MONTH;
import static vn.binhyen.exchange.ExchangeFixture.TODAY;
import static vn.binhyen.reports.ReportsFixture.as;
import static vn.binhyen.reports.ReportsFixture.desk;
import static vn.binhyen.reports.ReportsFixture.office;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.accounts.TestAccounts.Made;
import vn.binhyen.accounts.TestTokens;
import vn.binhyen.accounts.Tokens;
import vn.binhyen.areas.Areas;
import vn.binhyen.areas.SplitGround;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.reports.ApprovedReports;
import vn.binhyen.reports.ReportKey;

/** What a spreadsheet fetches are the approved figures that its person may read on the day, and nothing else. */
@ApplicationTest
class FeedTest {

    private static final Pattern ADDRESS = Pattern.compile("/feeds/reports/([A-Za-z0-9_-]{43})\\.csv");

    @Autowired
    ExchangeFixture fixture;

    @Autowired
    ApprovedReports approved;

    @Autowired
    Areas areas;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestTokens tokens;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    @Autowired
    ReportTelling telling;

    private Ground ground;
    private ReportKey city;
    private ReportKey commune;

    @BeforeEach
    void reportsOfACityAndOfACommune() {
        ground = Ground.fresh(areas);
        city = fixture.approved(ground.province(), ground.commune(), 12);
        commune = new ReportKey(city.definition(), city.period(), ground.commune());
        fixture.reports.submit(desk(ground.commune()), commune);
        fixture.reports.approve(office(ground.province()), commune);
    }

    @Test
    void tellsTheApprovedFiguresALineEach() throws Exception {
        var read = fetch(linked(accounts.make(Grant.office(ground.province(), TODAY))));
        assertThat(read.getStatus()).isEqualTo(200);
        assertThat(read.getContentType()).startsWith("text/csv");
        assertThat(read.getHeader("Cache-Control")).isEqualTo("no-store");
        var text = read.getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFdefinition,definition_name_vi,").contains("\r\n");
        var ours = lines(text);
        assertThat(ours).hasSize(6); // two sections, one measure and two, of the city and of a commune
        var report = as(office(ground.province()), () -> approved.find(city).orElseThrow());
        var line = report.report().parts().getFirst().lines().getFirst();
        assertThat(ours.getFirst())
                .contains("," + MONTH.firstDay() + "," + MONTH.lastDay() + ",province,")
                .contains("," + StrictJson.text(line.value()) + "," + StrictJson.text(line.before()) + ","
                        + StrictJson.text(line.previous()) + ",,,1," + report.at());
        // Of the city other tests may tell, too
        assertThat(ours.stream().filter(each -> each.contains(",commune,")))
                .first()
                .asString()
                .contains(",12,17,41,,,1,");
    }

    @Test
    void itNamesTheFiguresOfWhichAPartWasApportionedAndSoDoesASignedFile() throws Exception {
        var split = SplitGround.fresh(areas);
        var office = office(split.province());
        fixture.reports.level(split.province(), split.split(), "D31", LocalDate.of(2025, 3, 10), 1000);
        var key = new ReportKey(fixture.reports.monthly(office, "D31"), MONTH.code(), split.commune());
        fixture.reports.submit(desk(split.commune()), key);
        fixture.reports.approve(office, key);
        var text = fetch(linked(accounts.make(Grant.office(split.province(), TODAY))))
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(text.lines().filter(line -> line.startsWith(key.definition() + ",")))
                .isNotEmpty()
                .allMatch(line -> line.contains(",,value yearBefore periodBefore,1,"));
        assertThat(as(office, () -> telling.told(key))
                        .sections()
                        .getFirst()
                        .figures()
                        .getFirst()
                        .estimated())
                .containsExactly("value", "yearBefore", "periodBefore");
    }

    @Test
    void whatBecomesKnownLaterIsNotToldUntilItIsApproved() throws Exception {
        var address = linked(accounts.make(Grant.office(ground.province(), TODAY)));
        var before = fetch(address).getContentAsString(StandardCharsets.UTF_8);
        fixture.reports.tell(ground.province(), ground.commune(), "B09", MONTH.firstDay(), 5);
        assertThat(lines(fetch(address).getContentAsString(StandardCharsets.UTF_8)))
                .isEqualTo(lines(before));
    }

    @Test
    void saysNothingOutsideTheScope() throws Exception {
        var desk = linked(accounts.make(Grant.communeDesk(ground.commune(), TODAY)));
        assertThat(lines(fetch(desk).getContentAsString(StandardCharsets.UTF_8)))
                .hasSize(3)
                .allMatch(line -> line.contains(",commune," + fixture.code(ground.commune()) + ","));
        var neighbour = linked(accounts.make(Grant.communeDesk(ground.otherCommune(), TODAY)));
        assertThat(lines(fetch(neighbour).getContentAsString(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void endsWithTheGrantAndWithTheAccount() throws Exception {
        var one = accounts.make(Grant.office(ground.province(), TODAY));
        var address = linked(one);
        end("update accounts.granted_role set until_day = from_day - 1 where account = ?", one);
        assertThat(fetch(address).getStatus()).isEqualTo(404);
        var other = accounts.make(Grant.office(ground.province(), TODAY));
        var second = linked(other);
        end("update accounts.account set disabled_on = current_date where id = ?", other);
        assertThat(fetch(second).getStatus()).isEqualTo(404);
    }

    @Test
    void aNewAddressAndARevocationEndTheOneBefore() throws Exception {
        var made = accounts.make(Grant.office(ground.province(), TODAY));
        var first = linked(made);
        var second = linked(made);
        assertThat(fetch(first).getStatus()).isEqualTo(404);
        assertThat(fetch(second).getStatus()).isEqualTo(200);
        var browser = signedIn(made);
        assertThat(browser.open("/report-feed").getContentAsString()).contains("Được đọc lần cuối");
        assertThat(browser.send("/report-feed/revocation").getStatus()).isEqualTo(303);
        assertThat(fetch(second).getStatus()).isEqualTo(404);
    }

    @Test
    void onlyTheHashOfTheSecretIsStored() throws Exception {
        var made = accounts.make(Grant.office(ground.province(), TODAY));
        var address = linked(made);
        var matcher = ADDRESS.matcher(address);
        assertThat(matcher.find()).isTrue();
        var kept = Scopes.call(
                Scope.system("test"),
                () -> transaction.execute(
                        status -> jdbc.sql("select token_hash from exchange.feed_link where account = ?")
                                .param(made.id().value())
                                .query(byte[].class)
                                .single()));
        assertThat(kept).isEqualTo(Tokens.hash(matcher.group(1))).hasSize(32);
    }

    @Test
    void whoeverGuessesHasToWait() throws Exception {
        int last = 0;
        for (int i = 0; i < 25; i++)
            last = mvc.perform(MockMvcRequestBuilders.get("/feeds/reports/guess" + i + ".csv")
                            .remoteAddress("198.51.100.79"))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        assertThat(last).isEqualTo(429);
    }

    @Test
    void anAccessTokenReadsTheSameWithinChosenDays() throws Exception {
        var token = tokens.make(Grant.office(ground.province(), TODAY), Permission.READ_FIGURES);
        var all = byToken(token, "?definition=" + city.definition());
        assertThat(all.getStatus()).isEqualTo(200);
        assertThat(all.getContentAsString(StandardCharsets.UTF_8).lines()).hasSize(7);
        var past = byToken(token, "?to=" + MONTH.firstDay() + "&definition=" + city.definition());
        assertThat(past.getContentAsString(StandardCharsets.UTF_8).lines()).hasSize(1);
        assertThat(byToken(token, "?from=nothing").getStatus()).isEqualTo(400);
        var other = tokens.make(Grant.office(ground.province(), TODAY), Permission.READ_DIRECTIVES);
        assertThat(byToken(other, "").getStatus()).isEqualTo(403);
    }

    private MockHttpServletResponse byToken(String token, String query) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get("/api/v1/reports-feed" + query)
                        .header("Authorization", "Bearer " + token))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse fetch(String address) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(address)).andReturn().getResponse();
    }

    /** The path of a new address. */
    private String linked(Made made) throws Exception {
        var page = signedIn(made).send("/report-feed/link").getContentAsString();
        var matcher = ADDRESS.matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return Objects.requireNonNull(matcher.group());
    }

    private Browser signedIn(Made made) {
        var browser = new Browser(mvc);
        browser.signIn(made.name(), TestAccounts.PASSWORD);
        browser.open("/report-feed");
        return browser;
    }

    private void end(String sql, Made made) {
        Scopes.run(
                Scope.system("test"),
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql(sql).param(made.id().value()).update()));
    }

    private List<String> lines(String text) {
        return text.lines()
                .filter(line -> line.startsWith(city.definition() + ","))
                .toList();
    }
}
