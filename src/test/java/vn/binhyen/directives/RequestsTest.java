package vn.binhyen.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.directives.DirectivesFixture.SYSTEM;
import static vn.binhyen.directives.DirectivesFixture.freshArea;
import static vn.binhyen.directives.DirectivesFixture.terms;
import static vn.binhyen.organisations.OrganisationKind.SCHOOL;

import java.time.Instant;
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

/** What organisations ask, what is written down for them, what is said, and judgements of many that are taken back. */
@PersistenceTest
class RequestsTest {

    @Autowired
    Requests requests;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    Comments comments;

    @Autowired
    Answers answers;

    @Autowired
    Judging judging;

    @Autowired
    Coverage coverage;

    @Autowired
    PastCoverage past;

    @Autowired
    TransactionTemplate transaction;

    DirectivesFixture fixture;

    @Autowired
    void makeFixture(JdbcClient jdbc, TransactionTemplate transaction, Directives directives, Issuing issuing) {
        fixture = new DirectivesFixture(jdbc, transaction, directives, issuing);
    }

    final int province = freshArea();
    final int commune = freshArea();
    DirectiveId directive;
    List<ObligationId> all;
    ObligationId obligation;

    @BeforeEach
    void aDirectiveIsIssued() {
        fixture.schools(province, commune, 3);
        directive = fixture.issued(province, terms(Completion.TICK, Selector.ofKinds(SCHOOL)));
        all = fixture.obligations(directive);
        obligation = all.getFirst();
    }

    @Test
    void aGrantedExtensionMovesTheDayAndTheOldOneStaysVisible() {
        var due = row(obligation).due();
        var before = Instant.now();
        askFor(5);
        assertThat(row(obligation).asking()).isEqualTo(RequestKind.EXTENSION);
        act(() -> requests.grant(obligation, UUID.randomUUID(), 2, "Đồng ý vì lý do khách quan"));
        assertThat(row(obligation).due()).isEqualTo(due.plusDays(5));
        assertThat(row(obligation).askedDue()).isEqualTo(due);
        assertThat(row(obligation).asking()).isNull();
        var now = Scopes.call(SYSTEM, () -> past.rows(directive, Instant.now(), PastFilter.all(), null, 9));
        var then = Scopes.call(SYSTEM, () -> past.rows(directive, before, PastFilter.all(), null, 9));
        assertThat(now)
                .filteredOn(one -> one.id() == obligation.id())
                .singleElement()
                .satisfies(one -> assertThat(one.due()).isEqualTo(due.plusDays(5)));
        assertThat(then).allSatisfy(one -> assertThat(one.due()).isEqualTo(due));
    }

    @Test
    void aRefusedRequestChangesNothingButIsTold() {
        var due = row(obligation).due();
        askFor(5);
        act(() -> requests.refuse(obligation, UUID.randomUUID(), 2, "Còn đủ thời gian"));
        assertThat(row(obligation).due()).isEqualTo(due);
        assertThat(row(obligation).asking()).isNull();
        var last = Scopes.call(SYSTEM, () -> coverage.steps(obligation)).getFirst();
        assertThat(last.act()).isEqualTo(Act.REFUSED);
        assertThat(last.result().note()).isEqualTo("Còn đủ thời gian");
    }

    @Test
    void whoIsExemptedIsCountedApart() {
        act(() -> requests.ask(obligation, UUID.randomUUID(), Request.exemption("Trường đã sáp nhập")));
        act(() -> requests.grant(obligation, UUID.randomUUID(), 2, "Đúng"));
        assertThat(fixture.status(obligation)).isEqualTo("NOT_APPLICABLE");
        var tally = Scopes.call(SYSTEM, () -> coverage.of(directive)).total();
        assertThat(tally.total()).isEqualTo(2);
        assertThat(tally.outstanding()).isEqualTo(2);
        assertThat(tally.notApplicable()).isEqualTo(1);
        assertThatThrownBy(() -> act(() -> answers.acknowledge(obligation, UUID.randomUUID(), 1)))
                .isInstanceOf(NotPossibleNow.class);
    }

    @Test
    void ofDesksThatAnswerAtOnceOneIsFirstAndTheOthersAreTold() throws Exception {
        askFor(5);
        Callable<Boolean> answer = () -> {
            try {
                act(() -> requests.grant(obligation, UUID.randomUUID(), 2, "Đồng ý"));
                return true;
            } catch (AlreadyAnswered told) {
                return false;
            }
        };
        try (var threads = Executors.newFixedThreadPool(6)) {
            int first = 0;
            for (var one : threads.invokeAll(
                    IntStream.range(0, 6).mapToObj(i -> answer).toList())) if (one.get()) first++;
            assertThat(first).isEqualTo(1);
        }
        assertThat(fixture.steps(obligation)).isEqualTo(2);
    }

    @Test
    void aRequestThatHelpsNobodyIsRefused() {
        var due = row(obligation).due();
        assertThatThrownBy(() -> askFor(0)).isInstanceOf(RequestIncomplete.class);
        assertThatThrownBy(() ->
                        act(() -> requests.ask(obligation, UUID.randomUUID(), Request.extension(due.plusDays(1), " "))))
                .isInstanceOf(RequestIncomplete.class);
        askFor(1);
        assertThatThrownBy(() -> askFor(2)).isInstanceOf(AlreadyAsked.class);
        assertThatThrownBy(() -> act(() -> requests.grant(obligation, UUID.randomUUID(), 2, " ")))
                .isInstanceOf(RequestIncomplete.class);
        assertThatThrownBy(() -> act(() -> requests.grant(obligation, UUID.randomUUID(), 1, "Đồng ý")))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void aDeliveryTakesBackWhatWasAsked() {
        act(() -> answers.acknowledge(obligation, UUID.randomUUID(), 1));
        askFor(3);
        act(() -> answers.deliver(obligation, UUID.randomUUID(), Result.ticked(null)));
        assertThatThrownBy(() -> act(() -> requests.grant(obligation, UUID.randomUUID(), 4, "Đồng ý")))
                .isInstanceOf(AlreadyAnswered.class);
    }

    @Test
    void whatIsWrittenDownForAnOrganisationSaysHowItWasTold() {
        act(() -> onBehalf.acknowledge(obligation, UUID.randomUUID(), 1, Told.TELEPHONE));
        act(() -> onBehalf.deliver(obligation, UUID.randomUUID(), Result.ticked("Đã làm"), List.of(), Told.ON_PAPER));
        var steps = Scopes.call(SYSTEM, () -> coverage.steps(obligation));
        assertThat(steps).extracting(PastStep::told).containsExactly(Told.ON_PAPER, Told.TELEPHONE);
        assertThat(fixture.status(obligation)).isEqualTo("DELIVERED");
    }

    @Test
    void manyAreJudgedEachOnItsOwnAndTakenBack() {
        for (var each : all) {
            act(() -> answers.acknowledge(each, UUID.randomUUID(), 1));
            act(() -> answers.deliver(each, UUID.randomUUID(), Result.ticked(null)));
        }
        act(() -> answers.giveBack(all.getLast(), UUID.randomUUID(), 3, "Thiếu"));
        var form = UUID.randomUUID();
        var chosen = all.stream().map(each -> new Judging.Chosen(each.id(), 3)).toList();
        var missed = Scopes.call(SYSTEM, () -> judging.accept(form, "Tốt", chosen));
        assertThat(missed)
                .singleElement()
                .satisfies(one -> assertThat(one.id()).isEqualTo(all.getLast().id()));
        assertThat(Scopes.call(SYSTEM, () -> judging.together(form))).hasSize(2).allMatch(JudgedTogether::undoable);
        assertThat(fixture.status(obligation)).isEqualTo("ACCEPTED");

        assertThat(Scopes.call(SYSTEM, () -> judging.undo(form, UUID.randomUUID())))
                .isEmpty();
        assertThat(fixture.status(obligation)).isEqualTo("DELIVERED");
        assertThat(fixture.steps(obligation)).isEqualTo(4);
        assertThat(fixture.status(all.getLast())).isEqualTo("RETURNED");
    }

    @Test
    void aJudgementIsTakenBackOnlyByWhoeverJudgedAndBeforeAnythingElse() {
        act(() -> answers.acknowledge(obligation, UUID.randomUUID(), 1));
        act(() -> answers.deliver(obligation, UUID.randomUUID(), Result.ticked(null)));
        act(() -> answers.giveBack(obligation, UUID.randomUUID(), 3, "Thiếu"));
        assertThatThrownBy(() ->
                        Scopes.run(Scope.system("somebody-else"), () -> answers.undo(obligation, UUID.randomUUID())))
                .isInstanceOf(NotUndoable.class);
        act(() -> answers.progress(obligation, UUID.randomUUID(), "Đang bổ sung"));
        assertThatThrownBy(() -> act(() -> answers.undo(obligation, UUID.randomUUID())))
                .isInstanceOf(NotPossibleNow.class);
    }

    @Test
    void aCommentIsSaidOnceAndSeenWithinScopeOnly() {
        var form = UUID.randomUUID();
        act(() -> comments.add(obligation, form, "Nộp bản giấy được không?"));
        act(() -> comments.add(obligation, form, "Nộp bản giấy được không?"));
        assertThat(Scopes.call(SYSTEM, () -> comments.about(obligation))).hasSize(1);
        assertThat(fixture.steps(obligation)).isZero();
        assertThatThrownBy(() -> act(() -> comments.add(obligation, UUID.randomUUID(), " ")))
                .isInstanceOf(RequestIncomplete.class);
        assertThat(seenBy(new Scope("account:test", false, List.of(), List.of(commune), List.of())))
                .isEqualTo(1);
        assertThat(seenBy(new Scope("account:test", false, List.of(), List.of(freshArea()), List.of())))
                .isZero();
    }

    @Autowired
    JdbcClient jdbc;

    private long seenBy(Scope scope) {
        return Scopes.call(
                scope,
                () -> transaction.execute(
                        status -> jdbc.sql("select count(*) from directives.comment where obligation_id = ?")
                                .param(obligation.id())
                                .query(Long.class)
                                .single()));
    }

    private void askFor(int days) {
        var until = row(obligation).due().plusDays(days);
        act(() -> requests.ask(obligation, UUID.randomUUID(), Request.extension(until, "Học sinh đang thi")));
    }

    private ObligationRow row(ObligationId id) {
        return Scopes.call(SYSTEM, () -> coverage.get(id));
    }

    private static void act(Runnable act) {
        Scopes.run(SYSTEM, act);
    }
}
