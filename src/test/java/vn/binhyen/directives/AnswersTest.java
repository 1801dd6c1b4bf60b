package vn.binhyen.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.directives.DirectivesFixture.SYSTEM;
import static vn.binhyen.directives.DirectivesFixture.freshArea;
import static vn.binhyen.directives.DirectivesFixture.terms;
import static vn.binhyen.organisations.OrganisationKind.SCHOOL;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

@PersistenceTest
class AnswersTest {

    @Autowired
    Answers answers;

    @Autowired
    Obligations obligations;

    DirectivesFixture fixture;

    @Autowired
    void makeFixture(JdbcClient jdbc, TransactionTemplate transaction, Directives directives, Issuing issuing) {
        fixture = new DirectivesFixture(jdbc, transaction, directives, issuing);
    }

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    final int province = freshArea();
    final int commune = freshArea();
    DirectiveId directive;
    List<UUID> schools;
    ObligationId obligation;

    @BeforeEach
    void aDirectiveIsIssued() {
        schools = fixture.schools(province, commune, 2);
        directive = fixture.issued(province, terms(Completion.TICK, Selector.ofKinds(SCHOOL)));
        obligation = fixture.obligations(directive).getFirst();
    }

    @Test
    void anAnswerGoesItsWholeWay() {
        deliver(obligation);
        answer(() -> answers.giveBack(obligation, UUID.randomUUID(), 3, "Bổ sung số liệu"));
        assertThat(fixture.status(obligation)).isEqualTo("RETURNED");
        answer(() -> answers.progress(obligation, UUID.randomUUID(), "Đang bổ sung"));
        answer(() -> answers.deliver(obligation, UUID.randomUUID(), Result.ticked("Đã bổ sung")));
        answer(() -> answers.accept(obligation, UUID.randomUUID(), 6, null));
        assertThat(fixture.status(obligation)).isEqualTo("ACCEPTED");
        assertThat(fixture.steps(obligation)).isEqualTo(6);
    }

    @Test
    void theSameFormPostedTwiceCountsOnce() {
        var form = UUID.randomUUID();
        answer(() -> answers.acknowledge(obligation, form, 1));
        answer(() -> answers.acknowledge(obligation, form, 1));
        assertThat(fixture.steps(obligation)).isEqualTo(1);
    }

    @Test
    void ofEightWhoAcceptAtOnceOneIsFirstAndTheOthersAreTold() throws Exception {
        deliver(obligation);
        Callable<Boolean> accept = () -> {
            try {
                answer(() -> answers.accept(obligation, UUID.randomUUID(), 3, null));
                return true;
            } catch (NotPossibleNow told) {
                return false;
            }
        };
        try (var threads = Executors.newFixedThreadPool(8)) {
            var all = threads.invokeAll(
                    IntStream.range(0, 8).mapToObj(i -> accept).toList());
            int first = 0;
            for (var one : all) if (one.get()) first++;
            assertThat(first).isEqualTo(1);
        }
        assertThat(fixture.steps(obligation)).isEqualTo(3);
    }

    @Test
    void anotherOrganisationsObligationDoesNotExist() {
        var other = scope(List.of(), List.of(), List.of(UUID.randomUUID()));
        assertThat(visible(other)).isZero();
        assertThatThrownBy(() -> Scopes.run(other, () -> transaction.execute(status -> obligations.lock(obligation))))
                .isInstanceOf(NoSuchObligation.class);
    }

    @Test
    void everybodySeesTheirOwnPart() {
        assertThat(visible(scope(List.of(province), List.of(), List.of()))).isEqualTo(2);
        assertThat(visible(scope(List.of(), List.of(commune), List.of()))).isEqualTo(2);
        assertThat(visible(scope(List.of(), List.of(freshArea()), List.of()))).isZero();
        assertThat(visible(scope(List.of(), List.of(), List.of(schools.getFirst()))))
                .isEqualTo(1);
        assertThat(visible(Scope.none())).isZero();
    }

    @Test
    void stepsAreHiddenLikeTheirObligation() {
        deliver(obligation);
        assertThat(count("step", scope(List.of(freshArea()), List.of(), List.of())))
                .isZero();
        assertThat(count("step", scope(List.of(), List.of(commune), List.of()))).isEqualTo(2);
        assertThat(count("step", Scope.none())).isZero();
    }

    @Test
    void stepsCannotBeChangedOrTakenAway() {
        deliver(obligation);
        for (var sql : List.of("update directives.step set note = 'x'", "delete from directives.step"))
            assertThatThrownBy(() -> Scopes.run(
                            SYSTEM,
                            () -> transaction.executeWithoutResult(
                                    status -> jdbc.sql(sql).update())))
                    .hasStackTraceContaining("permission denied");
    }

    @Test
    void draftsAreTheOfficesAlone() {
        fixture.draft(province);
        var desk = scope(List.of(), List.of(commune), List.of());
        assertThat(count("directive", desk, "province_id = " + province)).isEqualTo(1);
        assertThat(count("directive", scope(List.of(province), List.of(), List.of()), "province_id = " + province))
                .isEqualTo(2);
        assertThat(count("directive", Scope.none(), "true")).isZero();
        assertThat(count("task", Scope.none(), "true")).isZero();
    }

    @Test
    void anIncompleteResultIsRefusedAndNothingIsHalfDone() {
        var numbers = fixture.issued(province, terms(Completion.NUMBER, Selector.ofKinds(SCHOOL)));
        var one = fixture.obligations(numbers).getFirst();
        answer(() -> answers.acknowledge(one, UUID.randomUUID(), 1));
        assertThatThrownBy(() -> answer(() -> answers.deliver(one, UUID.randomUUID(), Result.ticked("Xong"))))
                .isInstanceOf(ResultIncomplete.class);
        assertThat(fixture.status(one)).isEqualTo("ACKNOWLEDGED");
        assertThat(fixture.steps(one)).isEqualTo(1);
    }

    private void deliver(ObligationId id) {
        answer(() -> answers.acknowledge(id, UUID.randomUUID(), 1));
        answer(() -> answers.deliver(id, UUID.randomUUID(), Result.ticked("Đã làm")));
    }

    private static void answer(Runnable act) {
        Scopes.run(SYSTEM, act);
    }

    private long visible(Scope scope) {
        return count("obligation", scope, "directive_id = '" + directive + "'");
    }

    private long count(String table, Scope scope) {
        return count(table, scope, "province_id = " + province);
    }

    private long count(String table, Scope scope, String condition) {
        return Scopes.call(
                scope,
                () -> transaction.execute(
                        status -> jdbc.sql("select count(*) from directives.%s where %s".formatted(table, condition))
                                .query(Long.class)
                                .single()));
    }

    private static Scope scope(List<Integer> provinces, List<Integer> communes, List<UUID> organisations) {
        return new Scope("account:test", false, provinces, communes, organisations);
    }
}
