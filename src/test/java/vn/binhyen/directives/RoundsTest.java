package vn.binhyen.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.directives.DirectivesFixture.SYSTEM;
import static vn.binhyen.directives.DirectivesFixture.freshArea;
import static vn.binhyen.directives.DirectivesFixture.today;
import static vn.binhyen.organisations.OrganisationKind.SCHOOL;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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
    Drift drift;

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
        var schools = fixture.schools(province, north, 3);
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
        assertThat(schools).hasSize(3);
    }

    @Test
    void askingAgainAsksNobodyTwice() {
        fixture.schools(province, north, 3);
        var id = fixture.issued(province, monthly(today().plusYears(1)));
        for (int i = 0; i < 3; i++) askAll(eve);
        assertThat(fixture.obligations(id)).hasSize(6);
        assertThat(trail(id)).isEqualTo(1);
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
