package vn.binhyen.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.directives.DirectivesFixture.SYSTEM;
import static vn.binhyen.directives.DirectivesFixture.today;
import static vn.binhyen.organisations.OrganisationKind.SCHOOL;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.accounts.Accounts;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.SignInName;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scopes;

@ApplicationTest
class TaskPagesTest {

    static final String PASSWORD = "một câu dài dễ nhớ";

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Directives directives;

    @Autowired
    Issuing issuing;

    @Autowired
    Answers answers;

    @Autowired
    Targets targets;

    DirectivesFixture fixture;

    @Autowired
    Areas areas;

    int province;
    int north;
    int south;

    @BeforeEach
    void twoCommunesOfItsOwn() {
        var ground = Ground.fresh(areas);
        province = ground.province();
        north = ground.commune();
        south = ground.otherCommune();
    }

    @Autowired
    void makeFixture(JdbcClient jdbc, TransactionTemplate transaction, Directives directives, Issuing issuing) {
        fixture = new DirectivesFixture(jdbc, transaction, directives, issuing);
    }

    @Test
    void targetsThatDoNotSumAreShownAndKeepADirectiveFromBeingIssued() throws Exception {
        var id = gathering("100", "40", "50");
        var office = office();
        var page = office.open("/directives/" + id).getContentAsString();
        assertThat(page).contains("Đối chiếu chỉ tiêu", "các nhiệm vụ con cộng lại 90 người, lệch -10 người");
        var hash = Scopes.call(SYSTEM, () -> directives.get(id)).sha256();
        var refused = office.send("/directives/" + id + "/issue", "sha256", hash);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("không bằng tổng chỉ tiêu của các nhiệm vụ con");
        assertThat(fixture.obligations(id)).isEmpty();
    }

    @Test
    void targetsThatSumAreIssuedToThePartsAloneAndResultsRollUp() throws Exception {
        var id = gathering("90", "40", "50");
        Scopes.run(SYSTEM, () -> issuing.issue(id, directives.get(id).sha256()));
        var obligations = fixture.obligations(id);
        assertThat(obligations).hasSize(5);
        deliver(obligations.getFirst(), "12.5");
        deliver(obligations.getLast(), "20");
        var yields = Scopes.call(SYSTEM, () -> targets.yields(directives.get(id)));
        assertThat(yields.getFirst().value()).isEqualByComparingTo("32.5");
        assertThat(yields.getFirst().answers()).isEqualTo(2);
        var coverage = office().open("/directives/" + id + "/coverage").getContentAsString();
        assertThat(coverage).contains("32,5 / 90 người");
    }

    @Test
    void aResultThatWasReturnedCountsNoMore() {
        var id = gathering("90", "40", "50");
        Scopes.run(SYSTEM, () -> issuing.issue(id, directives.get(id).sha256()));
        var first = fixture.obligations(id).getFirst();
        deliver(first, "12.5");
        Scopes.run(SYSTEM, () -> answers.giveBack(first, UUID.randomUUID(), 3, "Bổ sung"));
        assertThat(Scopes.call(SYSTEM, () -> targets.yields(directives.get(id)))
                        .getFirst()
                        .answers())
                .isZero();
    }

    @Test
    void aTaskThatGathersNothingIsNotIssued() {
        fixture.schools(province, north, 1);
        var id = fixture.draft(province, whole("100"));
        assertThatThrownBy(() -> Scopes.run(
                        SYSTEM, () -> issuing.issue(id, directives.get(id).sha256())))
                .isInstanceOfSatisfying(
                        NotIssuable.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(NotIssuable.Reason.NOTHING_GATHERED));
    }

    @Test
    void partsAreFreeAgainWhenTheirWholeIsDropped() {
        var id = gathering("90", "40", "50");
        var whole = Scopes.call(SYSTEM, () -> directives.get(id)).tasks().getFirst();
        Scopes.run(SYSTEM, () -> directives.drop(id, whole.id()));
        assertThat(Scopes.call(SYSTEM, () -> directives.get(id)).tasks())
                .hasSize(2)
                .allSatisfy(part -> assertThat(part.terms().aim().parent()).isNull());
    }

    @Test
    void aTaskIsNoPartOfATaskThatAsks() {
        var id = fixture.draft(province, DirectivesFixture.terms(Completion.TICK, Selector.ofKinds(SCHOOL)));
        var asks = Scopes.call(SYSTEM, () -> directives.get(id)).tasks().getFirst();
        assertThatThrownBy(() ->
                        Scopes.run(SYSTEM, () -> directives.ask(id, UUID.randomUUID(), part("10", north, asks.id()))))
                .isInstanceOf(NoSuchDirective.class);
    }

    @Test
    void everyWayToGiveADeadlineIsTypedAndItsDayIsTold() throws Exception {
        fixture.schools(province, north, 1);
        var office = office();
        var year = String.valueOf(today().getYear() + 1);
        for (var fields : List.of(
                List.of("deadline.ending", "LATEST", "deadline.latest", "30/11/" + year),
                List.of("deadline.ending", "BEFORE", "deadline.before", "30/11/" + year),
                List.of(
                        "deadline.ending",
                        "PERIOD",
                        "deadline.period",
                        "end:organisation:year:1",
                        "deadline.year",
                        year),
                List.of("deadline.ending", "WORKING_DAYS", "deadline.workingDays", "3"),
                List.of(
                        "deadline.ending",
                        "EACH_PERIOD",
                        "deadline.each.period",
                        "calendar_year:quarter",
                        "deadline.each.due",
                        "LAST_DAY",
                        "deadline.each.until",
                        "31/12/" + year))) {
            var id = fixture.draft(province);
            var task = "/directives/" + id + "/tasks/" + UUID.randomUUID();
            var told = post(office, task + "/deadline", fields);
            assertThat(told.getContentAsString()).contains("Hạn sẽ là ngày").doesNotContain("<html");
            assertThat(post(office, task, fields).getStatus())
                    .as(fields.toString())
                    .isEqualTo(303);
            assertThat(office.open(task).getContentAsString()).contains("Hạn sẽ là ngày", fields.get(3));
        }
    }

    @Test
    void aRecurrenceThatNeverEndsIsRefusedBesideTheField() throws Exception {
        var id = fixture.draft(province);
        var refused = post(
                office(),
                "/directives/" + id + "/tasks/" + UUID.randomUUID(),
                List.of("deadline.ending", "EACH_PERIOD", "deadline.each.period", "calendar_year:month"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("#deadline.each.until", "phải có ngày kết thúc");
    }

    @Test
    void aTargetAndItsUnitAreTypedTogether() throws Exception {
        var id = fixture.draft(province);
        var task = "/directives/" + id + "/tasks/" + UUID.randomUUID();
        var deadline = List.of("deadline.ending", "WORKING_DAYS", "deadline.workingDays", "3");
        var office = office();
        for (var wrong : List.of("0", "100,5", "-3", "nhiều")) {
            var answer = post(office, task, deadline, "completion", "NUMBER", "unit", "%", "target", wrong);
            assertThat(answer.getStatus()).as(wrong).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains("#target");
        }
        assertThat(post(office, task, deadline, "completion", "NUMBER", "unit", "%", "target", "97,5")
                        .getStatus())
                .isEqualTo(303);
        assertThat(office.open("/directives/" + id).getContentAsString()).contains("97,5 %");
    }

    private static MockHttpServletResponse post(Browser office, String url, List<String> deadline, String... more) {
        var fields = new ArrayList<>(List.of("title", "Báo cáo", "kinds", "SCHOOL"));
        fields.addAll(deadline);
        fields.addAll(List.of(more));
        if (more.length == 0) fields.addAll(List.of("completion", "TICK"));
        return office.send(url, fields.toArray(String[]::new));
    }

    private void deliver(ObligationId id, String number) {
        Scopes.run(SYSTEM, () -> {
            answers.acknowledge(id, UUID.randomUUID(), 1);
            answers.deliver(id, UUID.randomUUID(), new Result(new BigDecimal(number), null, List.of(), null));
        });
    }

    /** A whole with two parts, one for two schools in the north and one for three in the south. */
    private DirectiveId gathering(String target, String first, String second) {
        fixture.schools(province, north, 2);
        fixture.schools(province, south, 3);
        var id = fixture.draft(province, whole(target));
        var whole =
                Scopes.call(SYSTEM, () -> directives.get(id)).tasks().getFirst().id();
        Scopes.run(SYSTEM, () -> {
            directives.ask(id, UUID.randomUUID(), part(first, north, whole));
            directives.ask(id, UUID.randomUUID(), part(second, south, whole));
        });
        return id;
    }

    private static TaskTerms whole(String target) {
        var nobody = new Selector(Set.of(), Set.of(), Set.of(), Set.of());
        return DirectivesFixture.terms(Completion.NUMBER, nobody).aiming(new Aim(new BigDecimal(target), true, null));
    }

    private static TaskTerms part(String target, int commune, UUID whole) {
        var schools = Selector.ofKinds(SCHOOL).inCommunes(Set.of(commune));
        return DirectivesFixture.terms(Completion.NUMBER, schools)
                .aiming(new Aim(new BigDecimal(target), false, whole));
    }

    private Browser office() {
        var name = "nv." + UUID.randomUUID().toString().substring(0, 8);
        Scopes.call(
                SYSTEM,
                () -> accounts.create(new SignInName(name), name, PASSWORD, List.of(Grant.office(province, today()))));
        var browser = new Browser(mvc);
        assertThat(browser.signIn(name, PASSWORD).getStatus()).isBetween(200, 399);
        browser.open("/directives/new");
        return browser;
    }
}
