package vn.binhyen.dashboards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.binhyen.dashboards.DashboardFixture.DRILLS;
import static vn.binhyen.dashboards.DashboardFixture.EXEMPLARS;
import static vn.binhyen.dashboards.DashboardFixture.MEMBERS;
import static vn.binhyen.dashboards.DashboardFixture.SESSIONS;
import static vn.binhyen.dashboards.DashboardFixture.TODAY;
import static vn.binhyen.dashboards.DashboardFixture.firstOf;
import static vn.binhyen.dashboards.DashboardFixture.month;

import java.math.BigDecimal;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.Registered;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.accounts.Acting;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Connections;
import vn.binhyen.ledger.Fact;
import vn.binhyen.ledger.Ledger;

/** Everybody sees the figures of their own place as the ledger knows them, and nobody those of another. */
@ApplicationTest
class DashboardTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Registered registered;

    DashboardFixture fixture;
    AccountId office;
    AccountId desk;

    @BeforeEach
    void anOfficeAndADesk(
            @Autowired Ledger ledger, @Autowired TransactionTemplate transaction, @Autowired Areas areas) {
        fixture = new DashboardFixture(ledger, transaction, Ground.fresh(areas));
        office = accounts.make(Grant.office(fixture.ground.province(), TODAY)).id();
        desk = accounts.make(Grant.communeDesk(fixture.ground.commune(), TODAY)).id();
    }

    @Test
    void figuresAreThoseOfTheLedgerBesideTheYearBefore() throws Exception {
        fixture.tell(fixture.ground.commune(), firstOf(1), 1234);
        fixture.tell(fixture.ground.commune(), firstOf(13), 617);
        var sessions = figure(answer(desk, "/dashboard"));
        var ledger = read(desk, "/figures?measures=B09&from=" + month(1).code() + "&area=" + fixture.ground.commune());
        var told = ledger.path("figures").get(0).path("values").get(0).decimalValue();
        assertThat(sessions.path("value").decimalValue()).isEqualByComparingTo(told);
        assertThat(sessions.path("yearBefore").decimalValue()).isEqualByComparingTo("617");
        assertThat(sessions.path("course").size()).isEqualTo(12);
        assertThat(page(desk, "/dashboard")).contains("1.234", "Cùng kỳ năm trước: 617 (+100 %)");
    }

    @Test
    void theCityIsTheSumOfItsCommunesAndSaysOfHowMany() throws Exception {
        var before = figure(answer(office, "/dashboard"));
        fixture.tell(fixture.ground.commune(), firstOf(1), 30);
        fixture.tell(fixture.ground.otherCommune(), firstOf(1), 12);
        var after = figure(answer(office, "/dashboard"));
        var value = before.path("value").isNull()
                ? BigDecimal.ZERO
                : before.path("value").decimalValue();
        assertThat(after.path("value").decimalValue()).isEqualByComparingTo(value.add(BigDecimal.valueOf(42)));
        assertThat(after.path("known").asInt()).isEqualTo(before.path("known").asInt() + 2);
        var byCommune = answer(office, "/dashboard?measure=B09").path("byCommune");
        assertThat(byCommune
                        .valueStream()
                        .filter(each -> each.path("area").asInt() == fixture.ground.otherCommune())
                        .map(each -> each.path("value").decimalValue().intValue()))
                .containsExactly(12);
    }

    @Test
    void whatChangedIsToldWithWhatIsOnRecord() throws Exception {
        var wrong = fixture.tell(fixture.ground.commune(), firstOf(2), 90);
        fixture.state(
                wrong, new Fact(SESSIONS, firstOf(2), fixture.ground.commune(), null, false, BigDecimal.valueOf(40)));
        fixture.tell(fixture.ground.commune(), firstOf(1), 55);
        var change = changed(answer(desk, "/dashboard"));
        assertThat(change.path("change").decimalValue()).isEqualByComparingTo("15");
        var reasons = change.path("reasons");
        assertThat(reasons.get(0).path("why").asString()).isEqualTo("CORRECTED");
        assertThat(reasons.get(0).path("count").asInt()).isEqualTo(1);
        assertThat(page(desk, "/dashboard")).contains("+15", "1 sự việc đã sửa hoặc rút sau khi kỳ của nó kết thúc");
    }

    @Test
    void communesOfWhichNothingWasKnownBeforeAreCountedAsAReasonAndAreNoPartOfTheChange() throws Exception {
        fixture.tell(fixture.ground.otherCommune(), firstOf(2), 5);
        var before = newlyKnown(answer(office, "/dashboard"));
        fixture.tell(fixture.ground.commune(), firstOf(1), 700_000);
        var answer = answer(office, "/dashboard");
        assertThat(newlyKnown(answer)).isEqualTo(before + 1);
        assertThat(changed(answer)
                        .path("communes")
                        .valueStream()
                        .map(each -> each.path("area").asInt()))
                .doesNotContain(fixture.ground.commune());
    }

    @Test
    void communesThatAreKnownInBothPeriodsAreNamedWithTheirPart() throws Exception {
        fixture.tell(fixture.ground.commune(), firstOf(2), 100_000);
        fixture.tell(fixture.ground.commune(), firstOf(1), 900_000);
        var first = changed(answer(office, "/dashboard")).path("communes").get(0);
        assertThat(first.path("area").asInt()).isEqualTo(fixture.ground.commune());
        assertThat(first.path("change").decimalValue()).isEqualByComparingTo("800000");
    }

    @Test
    void aPeriodThatGoesOnIsComparedWithNothing() throws Exception {
        fixture.tell(fixture.ground.commune(), firstOf(12), 617);
        fixture.tell(fixture.ground.commune(), firstOf(1), 900);
        fixture.tell(fixture.ground.commune(), firstOf(0), 3);
        var running = "/dashboard?period=" + month(0).code();
        var change = changed(answer(desk, running));
        assertThat(change.path("change").isNull()).isTrue();
        assertThat(change.path("reasons").get(0).path("why").asString()).isEqualTo("RUNNING");
        assertThat(page(desk, running))
                .contains("Cùng kỳ năm trước: 617 · so sánh: – (kỳ này chưa kết thúc)")
                .doesNotContain("−897", "−99,5 %");
    }

    @Test
    void anOrganisationSeesWhatItDidItselfAndWhatThatIsMadeOf() throws Exception {
        var school = registered.school(fixture.ground);
        fixture.tell(school.value(), firstOf(1), 7);
        fixture.tell(fixture.ground.commune(), firstOf(1), 1000);
        var organisation =
                accounts.make(Grant.organisation(school.value(), TODAY)).id();
        var figure = figure(answer(organisation, "/dashboard"));
        assertThat(figure.path("value").decimalValue()).isEqualByComparingTo("7");
        var page = page(organisation, "/dashboard");
        assertThat(page).contains(Registered.name(school)).doesNotContain("1.007", "1.000", "class=\"map\"");
        assertThat(page(organisation, figure.path("path").asString()))
                .contains(">7<", "href=\"/activities/")
                .doesNotContain("1.000");
    }

    @Test
    void anOrganisationSeesHowMuchThereWasOfItsStocksWhenThePeriodEnded() throws Exception {
        var school = registered.school(fixture.ground).value();
        fixture.tellLevel(school, firstOf(13), 4);
        fixture.tellLevel(school, firstOf(3), 9);
        fixture.state(fixture.tellLevel(school, firstOf(2), 90));
        fixture.tellLevel(school, firstOf(1), 7);
        fixture.tellLevel(school, firstOf(0), 100);
        fixture.tellChange(school, firstOf(4), 5);
        fixture.tellChange(school, firstOf(1), -2);
        var organisation = accounts.make(Grant.organisation(school, TODAY)).id();
        var answer = answer(organisation, "/dashboard");
        var members = figure(answer, MEMBERS);
        assertThat(members.path("value").decimalValue()).isEqualByComparingTo("7");
        assertThat(members.path("before").decimalValue()).isEqualByComparingTo("9");
        assertThat(members.path("yearBefore").decimalValue()).isEqualByComparingTo("4");
        assertThat(members.path("course")
                        .valueStream()
                        .map(each -> each.decimalValue().intValue()))
                .containsExactly(4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 9, 7);
        var exemplars = figure(answer, EXEMPLARS);
        assertThat(exemplars.path("value").decimalValue()).isEqualByComparingTo("3");
        assertThat(exemplars.path("before").decimalValue()).isEqualByComparingTo("5");
        assertThat(exemplars.path("yearBefore").isNull()).isTrue();
        assertThat(changed(answer, MEMBERS).path("change").decimalValue()).isEqualByComparingTo("-2");
        assertThat(page(organisation, "/dashboard")).contains("số cuối kỳ · Cùng kỳ năm trước: 4 (+75 %)");
        assertThat(page(organisation, members.path("path").asString()))
                .contains(">7<")
                .doesNotContain(">9<");
        assertThat(page(organisation, exemplars.path("path").asString())).contains(">3<", ">5<", "-2");
    }

    @Test
    void anOrganisationsFiguresAreNotComparedAcrossANewDefinition(@Autowired Connections connections) throws Exception {
        var school = registered.school(fixture.ground).value();
        for (int monthsAgo : List.of(13, 2, 1)) fixture.tell(school, DRILLS, firstOf(monthsAgo), 10 + monthsAgo);
        var organisation = accounts.make(Grant.organisation(school, TODAY)).id();
        assertThat(changed(answer(organisation, "/dashboard"), DRILLS)
                        .path("change")
                        .decimalValue())
                .isEqualByComparingTo("-1");
        amend(DRILLS, firstOf(1));
        try {
            var answer = answer(organisation, "/dashboard");
            var change = changed(answer, DRILLS);
            assertThat(change.path("change").isNull()).isTrue();
            assertThat(change.path("reasons").get(0).path("why").asString()).isEqualTo("DEFINITION");
            assertThat(change.path("reasons").get(0).path("day").asString())
                    .isEqualTo(firstOf(1).toString());
            var figure = figure(answer, DRILLS);
            assertThat(figure.path("notComparable").asBoolean()).isTrue();
            assertThat(figure.path("yearBefore").isNull()).isTrue();
            assertThat(page(organisation, "/dashboard"))
                    .contains("Cách tính thay đổi từ ngày", "cách tính đã thay đổi nên không so với cùng kỳ năm trước")
                    .doesNotContain("Cùng kỳ năm trước: 23");
        } finally {
            forget(connections, firstOf(1));
        }
    }

    private void amend(String code, LocalDate from) throws Exception {
        mvc.perform(post("/measures/" + code + "/editions")
                        .with(Acting.as(office))
                        .with(csrf())
                        .param("effectiveFrom", from.toString())
                        .param("nameVi", "Lượt người diễn tập, cách đếm mới")
                        .param("definitionVi", "Đếm cách khác.")
                        .param("nameEn", "Participants of drills")
                        .param("definitionEn", "Counted otherwise.")
                        .param("legalBasis", "Công văn của cơ quan thường trực")
                        .param("comparable", "false"))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isEqualTo(303));
    }

    /** As the owner of the table; the application may not, and other tests compare the measure. */
    private static void forget(Connections connections, LocalDate from) throws SQLException {
        var owner = connections.owner();
        try (var connection = DriverManager.getConnection(owner.url(), owner.role(), owner.password());
                var statement = connection.prepareStatement("""
                        delete from ledger.measure_edition e using ledger.measure m
                        where m.id = e.measure_id and m.code = ? and e.effective_from = ?
                        """)) {
            statement.setString(1, DRILLS);
            statement.setObject(2, from);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void nobodySeesAnothersPlace() throws Exception {
        var mine = registered.school(fixture.ground);
        var others = registered.school(fixture.ground);
        var organisation =
                accounts.make(Grant.organisation(mine.value(), TODAY)).id();
        for (var path : List.of(
                "/dashboard?area=" + fixture.ground.otherCommune(), "/dashboard?area=" + fixture.ground.province()))
            assertThat(refused(desk, path)).contains("không thuộc phạm vi của bạn");
        assertThat(refused(organisation, "/dashboard?organisation=" + others)).contains("phạm vi");
        assertThat(refused(office, "/dashboard?organisation=" + mine)).isNotBlank();
        assertThat(refused(organisation, "/dashboard?area=" + fixture.ground.commune(), 403))
                .isNotBlank();
        var own = page(organisation, "/figures/B09/own?organisation=" + others + "&period=" + month(1).code());
        assertThat(own).contains("Chưa có sự việc nào");
    }

    @Test
    void anOfficeNarrowsTheDashboardToACommune() throws Exception {
        fixture.tell(fixture.ground.commune(), firstOf(1), 3);
        var narrowed = answer(office, "/dashboard?area=" + fixture.ground.commune());
        assertThat(narrowed.path("place").path("kind").asString()).isEqualTo("COMMUNE");
        assertThat(figure(narrowed).path("value").decimalValue()).isEqualByComparingTo("3");
    }

    @Test
    void whatNobodyKnowsIsADashAndSaidToBeMissing() throws Exception {
        var page = page(desk, "/dashboard");
        assertThat(page)
                .contains("Chưa có số liệu chính nào của kỳ này", "6 số liệu chính chưa có")
                .contains("1 phường, xã chưa lập biểu số liệu của kỳ");
    }

    @Test
    void everyLengthOfPeriodHasItsCourse() throws Exception {
        var year = TODAY.getYear() - 1;
        var lengths = new ArrayList<Integer>();
        for (var period : List.of("month:1", "quarter:4", "half_year:2", "year:1"))
            lengths.add(answer(office, "/dashboard?period=calendar_year:" + year + ":" + period)
                    .path("periods")
                    .size());
        assertThat(lengths).containsExactly(12, 8, 6, 5);
    }

    @Test
    void whatIsNoPeriodOrPlaceIsToldInASentence() throws Exception {
        var far = TODAY.getYear() + 1;
        for (var period : List.of(
                "last-month",
                "calendar_year:" + far + ":month:1",
                "calendar_year:1999:month:1",
                "calendar_year:99999999999:month:1",
                "calendar_year:2025:month:13"))
            assertThat(refused(office, "/dashboard?period=" + period)).contains("kỳ không đọc được");
        assertThat(refused(office, "/dashboard?area=999999999")).isNotBlank();
        assertThat(refused(office, "/dashboard?measure=E41")).contains("Không có bảng tình hình");
    }

    private static JsonNode figure(JsonNode answer) {
        return figure(answer, SESSIONS);
    }

    private static JsonNode figure(JsonNode answer, String measure) {
        return answer.path("figures")
                .valueStream()
                .filter(each -> each.path("measure").asString().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode changed(JsonNode answer) {
        return changed(answer, SESSIONS);
    }

    private static JsonNode changed(JsonNode answer, String measure) {
        return answer.path("changes")
                .valueStream()
                .filter(each -> each.path("measure").asString().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private static int newlyKnown(JsonNode answer) {
        return changed(answer)
                .path("reasons")
                .valueStream()
                .filter(each -> each.path("why").asString().equals("NEWLY_KNOWN"))
                .mapToInt(each -> each.path("count").asInt())
                .sum();
    }

    private JsonNode answer(AccountId who, String path) throws Exception {
        return read(who, path);
    }

    private JsonNode read(AccountId who, String path) throws Exception {
        var answer = mvc.perform(get("/api/v1" + path).with(Acting.as(who))).andReturn();
        assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    private String page(AccountId who, String path) throws Exception {
        var answer = mvc.perform(get(path).with(Acting.as(who))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString();
    }

    private String refused(AccountId who, String path) throws Exception {
        return refused(who, path, 404);
    }

    private String refused(AccountId who, String path, int status) throws Exception {
        var answer = mvc.perform(get("/api/v1" + path).with(Acting.as(who))).andReturn();
        assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(status);
        return JsonMapper.shared()
                .readTree(answer.getResponse().getContentAsByteArray())
                .path("detail")
                .asString();
    }
}
