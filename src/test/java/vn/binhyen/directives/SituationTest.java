package vn.binhyen.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.directives.DirectivesFixture.SYSTEM;
import static vn.binhyen.directives.DirectivesFixture.terms;
import static vn.binhyen.directives.DirectivesFixture.today;
import static vn.binhyen.organisations.OrganisationKind.ENTERPRISE;
import static vn.binhyen.organisations.OrganisationKind.SCHOOL;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.accounts.Accounts;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.SignInName;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scopes;

/** A leader's figures are what bare SQL counts, in the leader's own area and nowhere else. */
@PersistenceTest
class SituationTest {

    static final String PASSWORD = "một câu dài dễ nhớ";
    static final String LATE = "o.due < :today and o.status not in ('DELIVERED', 'ACCEPTED')";
    static final String ON_TIME = """
            o.due < :today and o.status in ('DELIVERED', 'ACCEPTED')
            and (o.delivered_at at time zone 'Asia/Ho_Chi_Minh')::date <= o.due
            """;

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Answers answers;

    @Autowired
    Amending amending;

    @Autowired
    Drift drift;

    @Autowired
    Requests requests;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    DirectivesFixture fixture;

    @Autowired
    void makeFixture(JdbcClient jdbc, TransactionTemplate transaction, Directives directives, Issuing issuing) {
        fixture = new DirectivesFixture(jdbc, transaction, directives, issuing);
    }

    int province;
    int otherProvince;
    int commune;
    int otherCommune;
    DirectiveId first;
    DirectiveId second;
    Browser leader;

    /** Of four schools one is late for 40 days, one for 3, one was in time and one too late; two enterprises have time. */
    @BeforeEach
    void twoDirectivesAreUnderWay(@Autowired Areas areas) {
        var ground = Ground.fresh(areas);
        province = ground.province();
        otherProvince = Ground.fresh(areas).province();
        commune = ground.commune();
        otherCommune = ground.otherCommune();
        var schools = fixture.schools(province, commune, 3);
        var far = fixture.schools(province, otherCommune, 1).getFirst();
        first = issued(schools.get(0), schools.get(1), schools.get(2), far);
        second = issued(
                fixture.organisation(province, commune, ENTERPRISE, "Công ty Một"),
                fixture.organisation(province, commune, ENTERPRISE, "Công ty Hai"));
        due(schools.get(0), 40);
        due(far, 3);
        delivered(schools.get(1), 6);
        delivered(schools.get(2), 4);
        leader = signedIn(Grant.leader(province, today()));
    }

    @Test
    void everyFigureIsWhatBareSqlCounts() throws Exception {
        var figures = figures();
        var total = figures.path("total");
        assertThat(total.path("asked").asLong()).isEqualTo(count("count(*)", "true"));
        assertThat(total.path("acknowledged").asLong()).isEqualTo(count("count(*)", "o.status <> 'OPEN'"));
        assertThat(total.path("due").asLong()).isEqualTo(count("count(*)", "o.due < :today"));
        assertThat(total.path("deliveredOnTime").asLong()).isEqualTo(count("count(*)", ON_TIME));
        assertThat(total.path("late").asLong()).isEqualTo(count("count(*)", LATE));
        assertThat(figures.path("inForce").asLong()).isEqualTo(count("count(distinct o.directive_id)", "true"));
        var communes = figures.path("communesLate");
        assertThat(communes.path("late").asLong()).isEqualTo(count("count(distinct o.commune_id)", LATE));
        assertThat(communes.path("asked").asLong()).isEqualTo(count("count(distinct o.commune_id)", "true"));
    }

    @Test
    void aDirectiveIsToldApartByWhatIsLateAndWhatCameInTime() throws Exception {
        var standing = standing(first);
        assertThat(standing.path("asked").asLong()).isEqualTo(4);
        assertThat(standing.path("due").asLong()).isEqualTo(4);
        assertThat(standing.path("deliveredOnTime").asLong()).isEqualTo(1);
        assertThat(standing.path("late").asLong()).isEqualTo(2);
        assertThat(standing.path("lateSinceLastWeek").asLong()).isEqualTo(1);
        assertThat(standing.path("longestLate").asString())
                .isEqualTo(today().minusDays(40).toString());
        assertThat(standing(second).path("due").asLong()).isZero();
        assertThat(standing(second).path("late").asLong()).isZero();
    }

    @Test
    void whatIsStuckIsCountedByPlaceAndNobodyIsNamed() throws Exception {
        var stuck = figures().path("stuck").valueStream().filter(place -> isOf(first, place.path("directiveId")));
        assertThat(stuck).anySatisfy(place -> {
            assertThat(place.path("communeId").asInt()).isEqualTo(commune);
            assertThat(place.path("late").asLong()).isEqualTo(1);
            assertThat(place.path("oldest").asString())
                    .isEqualTo(today().minusDays(40).toString());
        });
        var page = leader.open("/overview").getContentAsString();
        assertThat(page).contains("Vướng ở đâu", "40 ngày").doesNotContain("Trường số", "Công ty");
    }

    @Test
    void whatWasRecalledCountsNoMore() throws Exception {
        long before = figures().path("total").path("asked").asLong();
        Scopes.run(SYSTEM, () -> amending.recall(first, "Nhầm"));
        assertThat(figures().path("total").path("asked").asLong()).isEqualTo(before - 4);
        assertThat(standing(first).isMissingNode()).isTrue();
    }

    @Test
    void draftsResultsAndNewcomersWaitForADecision() throws Exception {
        fixture.draft(province, terms(Completion.TICK, Selector.ofKinds(SCHOOL)));
        var open = fixture.issued(
                province, terms(Completion.TICK, Selector.ofKinds(SCHOOL).inCommunes(Set.of(commune))));
        fixture.organisation(province, commune, SCHOOL, "Trường mới");
        var undecided = figures().path("undecided");
        assertThat(undecided.path("drafts").asLong()).isPositive().isEqualTo(drafts());
        assertThat(undecided.path("toJudge").asLong()).isEqualTo(count("count(*)", "o.status = 'DELIVERED'"));
        var offers = undecided.path("newcomers").valueStream().filter(offer -> isOf(open, offer.path("id")));
        assertThat(offers.map(offer -> offer.path("count").asLong()))
                .containsExactly(Scopes.call(SYSTEM, () -> drift.offer(open)).fresh())
                .containsExactly(1L);
    }

    @Test
    void whatOrganisationsAskWaitsForADecisionOnTheLeadersPageAndOnTheFirstPageOfWhoAnswers() throws Exception {
        var before = figures().path("undecided").path("asking");
        var asked = fixture.obligations(second);
        var later = Request.extension(today().plusDays(400), "Chờ hướng dẫn");
        Scopes.run(SYSTEM, () -> requests.ask(asked.get(0), UUID.randomUUID(), later));
        assertMore(before, 1, 0);
        Scopes.run(
                SYSTEM, () -> requests.ask(asked.get(1), UUID.randomUUID(), Request.exemption("Không còn hoạt động")));
        assertMore(before, 1, 1);
        assertThat(leader.open("/overview").getContentAsString())
                .contains("đề nghị của đơn vị chờ trả lời", "/obligations?asking=true");
        var desk = signedIn(Grant.communeDesk(commune, today())).open("/").getContentAsString();
        assertThat(desk).contains("/obligations?asking=true", "aria-label=\"Đề nghị chờ trả lời: 2\"");
        var office = signedIn(Grant.office(province, today())).open("/").getContentAsString();
        assertThat(office).contains("/obligations?asking=true", "Đề nghị chờ trả lời");
    }

    @Test
    void resultsThatWaitLongerThanFiveWorkingDaysAreTold() throws Exception {
        deliveredAgo(0);
        long before = figures().path("undecided").path("waitsLong").asLong();
        deliveredAgo(20);
        assertThat(figures().path("undecided").path("waitsLong").asLong()).isEqualTo(before + 2);
    }

    @Test
    void theWeekTellsWhatHappenedInIt() throws Exception {
        var week = figures().path("lastWeek");
        assertThat(week.path("delivered").asLong()).isGreaterThan(1).isEqualTo(steps("DELIVERED"));
        assertThat(week.path("acknowledged").asLong()).isEqualTo(steps("ACKNOWLEDGED"));
    }

    @Test
    void otherAreasAreHiddenAndOrganisationsAreRefused() throws Exception {
        var elsewhere = signedIn(Grant.leader(otherProvince, today()));
        assertThat(elsewhere.open("/api/v1/overview").getContentAsString())
                .contains("asked")
                .doesNotContain(first.toString(), second.toString());
        assertThat(elsewhere.open("/overview").getContentAsString()).doesNotContain(first.toString());
        var organisation = fixture.organisation(province, commune, SCHOOL, "Trường có tài khoản");
        var school = signedIn(Grant.organisation(organisation, today()));
        assertThat(school.open("/overview").getStatus()).isEqualTo(403);
        assertThat(school.open("/api/v1/overview").getStatus()).isEqualTo(403);
    }

    @Test
    void aLeaderBeginsThereAndReadsItInBothLanguages() throws Exception {
        assertThat(leader.open("/").getRedirectedUrl()).isEqualTo("/overview");
        assertThat(leader.open("/overview").getContentAsString())
                .contains("Tính đến ngày", "Phường, xã có quá hạn", "Cần quyết định");
        leader.send("/language", "language", "en");
        assertThat(leader.open("/overview").getContentAsString())
                .contains("As of", "Communes with late tasks", "To be decided");
    }

    private void assertMore(JsonNode before, int extensions, int exemptions) throws Exception {
        var now = figures().path("undecided").path("asking");
        assertThat(now.path("extensions").asLong() - before.path("extensions").asLong())
                .isEqualTo(extensions);
        assertThat(now.path("exemptions").asLong() - before.path("exemptions").asLong())
                .isEqualTo(exemptions);
    }

    private DirectiveId issued(UUID... organisations) {
        return fixture.issued(province, terms(Completion.TICK, Selector.ofNamed(Set.of(organisations))));
    }

    private Browser signedIn(Grant grant) {
        var name = "lanhdao." + UUID.randomUUID().toString().substring(0, 8);
        Scopes.call(SYSTEM, () -> accounts.create(new SignInName(name), name, PASSWORD, List.of(grant)));
        var browser = new Browser(mvc);
        browser.signIn(name, PASSWORD);
        return browser;
    }

    private JsonNode figures() throws Exception {
        return json(leader.open("/api/v1/overview"));
    }

    private JsonNode standing(DirectiveId directive) throws Exception {
        return figures()
                .path("directives")
                .valueStream()
                .filter(line -> isOf(directive, line.path("id")))
                .findFirst()
                .map(line -> line.path("standing"))
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }

    private static boolean isOf(DirectiveId directive, JsonNode id) {
        return id.asString("").equals(directive.toString());
    }

    private static JsonNode json(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(200);
        return new JsonMapper().readTree(answer.getContentAsByteArray());
    }

    /** What is asked of the organisation was due so many days ago. */
    private void due(UUID organisation, int ago) {
        update("update directives.obligation set due = :day where organisation_id = :id", organisation, ago);
    }

    /** Delivered five days ago, due so many days ago. */
    private void delivered(UUID organisation, int dueAgo) {
        var id = bare(() -> jdbc.sql("select id from directives.obligation where organisation_id = ?")
                .param(organisation)
                .query((row, number) -> new ObligationId(row.getLong(1)))
                .single());
        Scopes.run(SYSTEM, () -> answers.acknowledge(id, UUID.randomUUID(), 1));
        Scopes.run(SYSTEM, () -> answers.deliver(id, UUID.randomUUID(), Result.ticked("Xong")));
        due(organisation, dueAgo);
        update(
                "update directives.obligation set delivered_at = :day::date + time '12:00' where organisation_id = :id",
                organisation,
                5);
    }

    private void update(String sql, UUID organisation, int ago) {
        bare(() -> jdbc.sql(sql)
                .param("day", today().minusDays(ago))
                .param("id", organisation)
                .update());
    }

    private void deliveredAgo(int days) {
        bare(() -> jdbc.sql("update directives.obligation set delivered_at = now() - make_interval(days => :days)"
                        + " where directive_id = :id and status = 'DELIVERED'")
                .param("days", days)
                .param("id", first.id())
                .update());
    }

    private long count(String what, String condition) {
        return bare(() -> jdbc.sql("select " + what + " from directives.obligation o where o.province_id = :province"
                        + " and o.status <> 'WITHDRAWN' and exists (select from directives.directive d"
                        + " where d.id = o.directive_id and d.status = 'ISSUED') and " + condition)
                .param("province", province)
                .param("today", today())
                .query(Long.class)
                .single());
    }

    private long drafts() {
        return bare(() -> jdbc.sql(
                        "select count(*) from directives.directive where status = 'DRAFT' and province_id = :province")
                .param("province", province)
                .query(Long.class)
                .single());
    }

    private long steps(String act) {
        return bare(() -> jdbc.sql("select count(distinct obligation_id) from directives.step where act = :act"
                        + " and province_id = :province and at >= now() - interval '7 days'")
                .param("act", act)
                .param("province", province)
                .query(Long.class)
                .single());
    }

    private <T> T bare(Supplier<T> work) {
        return Scopes.call(SYSTEM, () -> transaction.execute(status -> work.get()));
    }
}
