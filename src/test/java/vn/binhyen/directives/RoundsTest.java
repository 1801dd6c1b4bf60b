package vn.binhyen.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.binhyen.directives.DirectivesFixture.SYSTEM;
import static vn.binhyen.directives.DirectivesFixture.freshArea;
import static vn.binhyen.directives.DirectivesFixture.today;
import static vn.binhyen.organisations.OrganisationKind.SCHOOL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.EachPeriod;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.calendars.Period;
import vn.binhyen.calendars.PeriodDay;
import vn.binhyen.database.Scopes;

@PersistenceTest
class RoundsTest {

    @Autowired
    Recurrences rounds;

    @Autowired
    Coverage coverage;

    @Autowired
    Answers answers;

    @Autowired
    Requests requests;

    @Autowired
    Amending amending;

    @Autowired
    Directives directives;

    @Autowired
    Drift drift;

    @Autowired
    PastCoverage past;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    DirectivesFixture fixture;

    final int province = freshArea();
    final int north = freshArea();
    final Period current = Calendars.standard().get(Calendars.CALENDAR_YEAR).periodOn(today(), Granularity.MONTH);
    final LocalDate eve = current.lastDay();

    @Autowired
    void makeFixture(JdbcClient jdbc, TransactionTemplate transaction, Directives directives, Issuing issuing) {
        fixture = new DirectivesFixture(jdbc, transaction, directives, issuing);
    }

    @Test
    void theCurrentPeriodIsAskedAtIssueAndTheNextBeforeItBegins() {
        fixture.schools(province, north, 3);
        var id = fixture.issued(province, monthly(today().plusYears(1)));
        assertThat(periods(id)).containsExactly(current.code(), current.code(), current.code());
        askAll(current.next().firstDay().minusDays(Round.LEAD + 1));
        assertThat(fixture.obligations(id)).hasSize(3);
        askAll(current.next().firstDay().minusDays(Round.LEAD));
        assertThat(fixture.obligations(id)).hasSize(6);
        assertThat(coverageOf(id))
                .extracting(RoundStanding::period, RoundStanding::due, RoundStanding::total)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                current.next().code(), current.next().lastDay(), 3L),
                        org.assertj.core.groups.Tuple.tuple(current.code(), current.lastDay(), 3L));
    }

    @Test
    void askingAgainAsksNobodyTwice() {
        fixture.schools(province, north, 3);
        var id = fixture.issued(province, monthly(today().plusYears(1)));
        for (int i = 0; i < 3; i++) askAll(eve);
        assertThat(fixture.obligations(id)).hasSize(6);
        assertThat(trail(id)).isEqualTo(1);
    }

    /** It is the province's that asks, wherever its organisations have gone over to. */
    @Test
    void theNextRoundStaysWithWhoAskedAlsoOfAnOrganisationThatHasGoneOver() {
        fixture.schools(province, north, 3);
        var id = fixture.issued(province, monthly(today().plusYears(1)));
        int neighbour = freshArea();
        Scopes.run(
                SYSTEM,
                () -> transaction.executeWithoutResult(status -> jdbc.sql("""
                                update organisations.public_card set province_id = :neighbour where id = (
                                    select organisation_id from directives.obligation where directive_id = :directive limit 1)
                                """)
                        .param("neighbour", neighbour)
                        .param("directive", id.id())
                        .update()));
        askAll(eve);
        var provinces = Scopes.call(
                SYSTEM,
                () -> transaction.execute(
                        status -> jdbc.sql("select province_id from directives.obligation where directive_id = ?")
                                .param(id.id())
                                .query(Integer.class)
                                .list()));
        assertThat(provinces).hasSize(6).containsOnly(province);
    }

    @Test
    void whatWasStoppedInTheMiddleGoesOnWhereItStood() {
        fixture.schools(province, north, 7);
        var id = fixture.issued(province, monthly(today().plusYears(1)));
        var task = task(id);
        var next = new Recurrences.Key(task, current.next().code());
        begin(id, task);
        assertThat(ask(next, 3)).isFalse();
        assertThatThrownBy(() -> Scopes.run(
                        SYSTEM,
                        () -> transaction.executeWithoutResult(status -> {
                            rounds.ask(next, eve, 3);
                            throw new IllegalStateException("killed");
                        })))
                .hasMessage("killed");
        assertThat(fixture.obligations(id)).hasSize(10);
        askAll(eve);
        assertThat(fixture.obligations(id)).hasSize(14);
        assertThat(coverageOf(id)).allMatch(RoundStanding::finished);
    }

    @Test
    void fourNodesAtOnceAskEverybodyOnce() throws Exception {
        fixture.schools(province, north, 40);
        var id = fixture.issued(province, monthly(today().plusYears(1)));
        Callable<Boolean> node = () -> {
            askAll(eve);
            return true;
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done :
                    threads.invokeAll(IntStream.range(0, 4).mapToObj(i -> node).toList())) done.get();
        }
        askAll(eve);
        assertThat(fixture.obligations(id)).hasSize(80);
        assertThat(trail(id)).isEqualTo(1);
    }

    @Test
    void whoClosedIsAskedNoMoreAndWhoIsNewIsNotAddedSilently() {
        var schools = fixture.schools(province, north, 3);
        var id = fixture.issued(province, monthly(today().plusYears(1)));
        jdbc.sql("update organisations.public_card set closed_on = current_date - 1 where id = ?")
                .param(schools.getFirst())
                .update();
        fixture.schools(province, north, 2);
        askAll(eve);
        assertThat(fixture.obligations(id)).hasSize(5);
    }

    @Test
    void whoIsAddedLaterHasTimeAsLongAsTheOthersOfThatRound() {
        fixture.schools(province, north, 2);
        var id = fixture.issued(province, monthly(today().plusYears(1)));
        askAll(eve);
        fixture.schools(province, north, 1);
        Scopes.run(SYSTEM, () -> drift.include(id, null));
        var newest =
                Scopes.call(SYSTEM, () -> coverage.get(fixture.obligations(id).getLast()));
        assertThat(newest.period()).isEqualTo(current.next().code());
        assertThat(newest.due()).isEqualTo(current.next().lastDay());
    }

    @Test
    void whoJoinsARecurringTaskIsAskedInItsLastRoundByThatDayAndInTheNextOnes() {
        var schools = fixture.schools(province, north, 2);
        var id = fixture.issued(province, monthly(today().plusYears(1)));
        askAll(eve);
        jdbc.sql("update organisations.public_card set kind = 'AGENCY' where id = ?")
                .param(schools.getFirst())
                .update();
        fixture.schools(province, north, 1);
        assertThat(offer(id).fresh()).isEqualTo(1);
        assertThat(offer(id).left()).as("in both rounds").isEqualTo(2);
        Scopes.run(SYSTEM, () -> drift.include(id, null));
        Scopes.run(SYSTEM, () -> drift.exempt(id, Departure.LEFT, "Không còn là trường"));
        assertThat(offer(id).isNone()).isTrue();
        assertThat(coverageOf(id))
                .extracting(RoundStanding::due, RoundStanding::total)
                .containsExactly(tuple(current.next().lastDay(), 2L), tuple(current.lastDay(), 1L));
        assertThat(dues(id, current.next().code())).containsOnly(current.next().lastDay());
        askAll(current.next().lastDay());
        assertThat(coverageOf(id).getFirst().total()).isEqualTo(2);
        assertThat(offer(id).isNone()).isTrue();
    }

    @Test
    void whoWasAskedOnceAndLeftAndComesBackIsOfferedInTheRoundOfToday() {
        var schools = fixture.schools(province, north, 2);
        var id = fixture.issued(province, monthly(today().plusYears(1)));
        kind(schools.getFirst(), "AGENCY");
        Scopes.run(SYSTEM, () -> drift.exempt(id, Departure.LEFT, "Không còn là trường"));
        askAll(eve);
        assertThat(coverageOf(id).getFirst().total()).isEqualTo(1);
        kind(schools.getFirst(), "SCHOOL");
        assertThat(offer(id).fresh()).isEqualTo(1);
        Scopes.run(SYSTEM, () -> drift.include(id, null));
        assertThat(coverageOf(id).getFirst().total()).isEqualTo(2);
    }

    @Test
    void whoIsLetOffInOneRoundIsNotOfferedInTheNext() {
        fixture.schools(province, north, 2);
        var id = fixture.issued(province, monthly(today().plusYears(1)));
        var first = fixture.obligations(id).getFirst();
        Scopes.run(SYSTEM, () -> {
            requests.ask(first, UUID.randomUUID(), Request.exemption("Không thuộc diện"));
            requests.grant(first, UUID.randomUUID(), 2, "Đúng");
        });
        askAll(eve);
        assertThat(coverageOf(id).getFirst().total()).isEqualTo(1);
        assertThat(offer(id).isNone()).isTrue();
    }

    @Test
    void anotherDayInEachPeriodHoldsFromTheNextRoundAndRoundsThatWereAskedKeepTheirs() {
        fixture.schools(province, north, 2);
        var id = fixture.issued(province, monthly(today().plusYears(1)));
        askAll(eve);
        amend(id, Amendment.Kind.NEW_VERSION, new PeriodDay(PeriodDay.Kind.DAY, 20));
        assertThat(coverageOf(id))
                .extracting(RoundStanding::due)
                .contains(current.next().lastDay(), current.lastDay());
        var third = current.next().next();
        askAll(third.firstDay());
        assertThat(coverageOf(id).getFirst().due()).isEqualTo(third.firstDay().plusDays(19));
        assertThat(dues(id, current.code())).containsOnly(current.lastDay());
        assertThat(dues(id, third.code())).containsOnly(third.firstDay().plusDays(19));
    }

    @Test
    void lessTimeInEachPeriodIsNoSmallEditAndOneDayForAllPeriodsIsRefused() {
        fixture.schools(province, north, 1);
        var id = fixture.issued(province, monthly(today().plusYears(1)));
        var fifth = new PeriodDay(PeriodDay.Kind.DAY, 5);
        assertThatThrownBy(() -> amend(id, Amendment.Kind.SMALL_EDIT, fifth)).isInstanceOf(NotAmendable.class);
        amend(id, Amendment.Kind.NEW_VERSION, fifth);
        assertThat(Scopes.call(SYSTEM, () -> directives.get(id)).edition()).isEqualTo(2);
        assertThat(Scopes.call(SYSTEM, () -> amending.editions(id)).getFirst().parts())
                .extracting(Edition.Part::text)
                .anyMatch(text -> text.contains("day-5"));
        assertThatThrownBy(() -> amend(
                        id,
                        Amendment.Kind.NEW_VERSION,
                        new Amendment.Wording("Báo cáo tháng", null, today().plusDays(3))))
                .isInstanceOfSatisfying(
                        NotAmendable.class, no -> assertThat(no.reason()).isEqualTo(NotAmendable.Reason.RECURS));
        var once = fixture.issued(province, DirectivesFixture.terms(Completion.TICK, Selector.ofKinds(SCHOOL)));
        assertThatThrownBy(() -> amend(once, Amendment.Kind.NEW_VERSION, fifth))
                .isInstanceOfSatisfying(
                        NotAmendable.class, no -> assertThat(no.reason()).isEqualTo(NotAmendable.Reason.ASKS_ONCE));
    }

    @Test
    void totalsCountTheLatestRoundThatHasBegunUnlessAnotherOrAllAreChosen() {
        fixture.schools(province, north, 3);
        var once = DirectivesFixture.terms(Completion.TICK, Selector.ofKinds(SCHOOL));
        var id = fixture.issued(province, monthly(today().plusYears(1)), once);
        askAll(eve);
        deliver(of(id, current.next().code()).getFirst());
        assertThat(tally(id, PeriodChoice.LATEST)).isEqualTo(List.of(6L, 0L));
        assertThat(tally(id, PeriodChoice.ALL)).isEqualTo(List.of(9L, 1L));
        assertThat(tally(id, new PeriodChoice(current.next().code()))).isEqualTo(List.of(3L, 1L));
        begins(id, current.next().code());
        assertThat(tally(id, PeriodChoice.LATEST)).isEqualTo(List.of(6L, 1L));
        var lines = Scopes.call(SYSTEM, () -> coverage.lines(id, PeriodChoice.LATEST));
        assertThat(lines.period()).isEqualTo("latest");
        assertThat(lines.lines().stream().mapToLong(CoverageLines.Line::count).sum())
                .isEqualTo(6);
        var now = Scopes.call(SYSTEM, () -> past.of(id, Instant.now())).total();
        assertThat(List.of(now.total(), now.delivered())).isEqualTo(List.of(6L, 1L));
        var listed = new ObligationFilter(id.id(), null, null, null, null, null, null, null, "latest");
        assertThat(Scopes.call(SYSTEM, () -> coverage.page(listed, Place.first(), 50))
                        .rows())
                .hasSize(6);
    }

    @Test
    void beforeItsNextRoundWasAskedTheRoundBeforeWasTheLatest() throws Exception {
        fixture.schools(province, north, 2);
        var id = fixture.issued(province, monthly(today().plusYears(1)));
        var before = Instant.now();
        askAll(eve);
        begins(id, current.next().code());
        var then = Scopes.call(SYSTEM, () -> past.of(id, before)).total();
        assertThat(then.total()).isEqualTo(2);
    }

    @Test
    void whatEachTotalIsCountedByComesToTheSame() {
        fixture.schools(province, north, 3);
        fixture.schools(province, freshArea(), 2);
        var id = fixture.issued(province, monthly(today().plusYears(1)), monthly(today().plusYears(1)));
        deliver(fixture.obligations(id).getFirst());
        var report = Scopes.call(SYSTEM, () -> coverage.of(id));
        var lines = Scopes.call(SYSTEM, () -> coverage.lines(id, PeriodChoice.LATEST))
                .lines();
        assertThat(report.total().total()).isEqualTo(10);
        assertThat(lines.stream().mapToLong(CoverageLines.Line::count).sum()).isEqualTo(10);
        for (var parts : List.of(report.byTask(), report.byKind(), report.byCommune())) {
            assertThat(parts.values().stream().mapToLong(Tally::total).sum()).isEqualTo(10);
            assertThat(parts.values().stream().mapToLong(Tally::delivered).sum())
                    .isEqualTo(1);
        }
        assertThat(report.byTask()).hasSize(2);
        assertThat(report.byCommune()).hasSize(2);
    }

    @Test
    void nothingIsAskedAfterTheEnd() {
        fixture.schools(province, north, 2);
        var id = fixture.issued(province, monthly(current.lastDay()));
        askAll(eve);
        askAll(eve.plusMonths(3));
        assertThat(fixture.obligations(id)).hasSize(2);
    }

    @Test
    void periodsThatWereMissedAreNotAskedWhenTheyAreOver() {
        fixture.schools(province, north, 2);
        var id = fixture.issued(province, monthly(today().plusYears(1)));
        var later = current.next().next().next();
        askAll(later.firstDay().plusDays(1));
        assertThat(coverageOf(id)).extracting(RoundStanding::period).containsExactly(later.code(), current.code());
    }

    @Test
    void eachPeriodIsAnsweredForItself() {
        fixture.schools(province, north, 1);
        var id = fixture.issued(province, monthly(today().plusYears(1)));
        askAll(eve);
        var asked = fixture.obligations(id);
        Scopes.run(SYSTEM, () -> {
            answers.acknowledge(asked.getFirst(), UUID.randomUUID(), 1);
            answers.deliver(asked.getFirst(), UUID.randomUUID(), Result.ticked(null));
        });
        assertThat(coverageOf(id)).extracting(RoundStanding::delivered).containsExactly(0L, 1L);
    }

    @Test
    void aTaskThatIsAskedOnceIsNeverAskedAgain() {
        fixture.schools(province, north, 2);
        var id = fixture.issued(province, DirectivesFixture.terms(Completion.TICK, Selector.ofKinds(SCHOOL)));
        askAll(eve);
        assertThat(fixture.obligations(id)).hasSize(2);
        assertThat(periods(id)).containsOnlyNulls();
    }

    private static TaskTerms monthly(LocalDate until) {
        var each = new EachPeriod(Calendars.CALENDAR_YEAR, Granularity.MONTH, PeriodDay.last(), until);
        return new TaskTerms(
                "Báo cáo tháng", null, Completion.TICK, null, each, today().getYear(), Selector.ofKinds(SCHOOL));
    }

    private DriftOffer offer(DirectiveId id) {
        return Scopes.call(SYSTEM, () -> drift.offer(id));
    }

    private void kind(UUID organisation, String kind) {
        jdbc.sql("update organisations.public_card set kind = ? where id = ?")
                .params(kind, organisation)
                .update();
    }

    private void amend(DirectiveId id, Amendment.Kind kind, PeriodDay day) {
        amend(id, kind, new Amendment.Wording("Báo cáo tháng", null, null, day));
    }

    private void amend(DirectiveId id, Amendment.Kind kind, Amendment.Wording wording) {
        Scopes.run(SYSTEM, () -> {
            var text = directives.get(id);
            var tasks = Map.of(text.tasks().getFirst().id(), wording);
            var change = new Amendment(kind, "Cho rõ", text.document().summary(), text.plan(), tasks);
            amending.amend(id, UUID.randomUUID(), text.sha256(), change);
        });
    }

    private void deliver(ObligationId id) {
        Scopes.run(SYSTEM, () -> {
            answers.acknowledge(id, UUID.randomUUID(), 1);
            answers.deliver(id, UUID.randomUUID(), Result.ticked(null));
        });
    }

    /** How many are asked, and how many delivered. */
    private List<Long> tally(DirectiveId id, PeriodChoice period) {
        var total = Scopes.call(SYSTEM, () -> coverage.of(id, period)).total();
        return List.of(total.total(), total.delivered());
    }

    /** As if the round had begun today. */
    private void begins(DirectiveId id, String period) {
        inTransaction(() -> jdbc.sql("update directives.round set first_day = ? where directive_id = ? and period = ?")
                .params(today(), id.id(), period)
                .update());
        inTransaction(() -> jdbc.sql(
                        "update directives.round set first_day = first_day - 40 where directive_id = ? and period <> ?")
                .params(id.id(), period)
                .update());
    }

    private List<ObligationId> of(DirectiveId id, String period) {
        return inTransaction(
                () -> jdbc.sql("select id from directives.obligation where directive_id = ? and period = ? order by id")
                        .params(id.id(), period)
                        .query((row, number) -> new ObligationId(row.getLong(1)))
                        .list());
    }

    private List<LocalDate> dues(DirectiveId id, String period) {
        return inTransaction(
                () -> jdbc.sql("select due from directives.obligation where directive_id = ? and period = ?")
                        .params(id.id(), period)
                        .query((row, number) -> row.getObject(1, LocalDate.class))
                        .list());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Scopes.call(SYSTEM, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private void askAll(LocalDate today) {
        Scopes.run(SYSTEM, () -> rounds.askAll(today));
    }

    private boolean ask(Recurrences.Key round, int batch) {
        return Scopes.call(
                SYSTEM, () -> Objects.requireNonNull(transaction.execute(status -> rounds.ask(round, eve, batch))));
    }

    private void begin(DirectiveId id, UUID task) {
        var next = current.next();
        Scopes.run(
                SYSTEM,
                () -> transaction.executeWithoutResult(status -> jdbc.sql("""
                        insert into directives.round (task_id, directive_id, period, first_day, due, begun_at)
                        values (?, ?, ?, ?, ?, now())
                        """)
                        .params(task, id.id(), next.code(), next.firstDay(), next.lastDay())
                        .update()));
    }

    private UUID task(DirectiveId id) {
        return coverageOf(id).getFirst().task();
    }

    private List<RoundStanding> coverageOf(DirectiveId id) {
        return Scopes.call(SYSTEM, () -> coverage.rounds(id));
    }

    private List<String> periods(DirectiveId id) {
        return Scopes.call(
                SYSTEM,
                () -> transaction.execute(status -> jdbc.sql(
                                "select period from directives.obligation where directive_id = ? order by id")
                        .param(id.id())
                        .query((row, number) -> row.getString(1))
                        .list()));
    }

    private long trail(DirectiveId id) {
        var subject = "directives.task:" + task(id);
        return Scopes.call(
                SYSTEM,
                () -> transaction.execute(status -> jdbc.sql("select count(*) from audit.entry where subject = ?")
                        .param(subject)
                        .query(Long.class)
                        .single()));
    }
}
