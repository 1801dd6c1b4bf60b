package vn.binhyen.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.directives.DirectivesFixture.SYSTEM;
import static vn.binhyen.directives.DirectivesFixture.freshArea;
import static vn.binhyen.directives.DirectivesFixture.terms;
import static vn.binhyen.directives.DirectivesFixture.today;
import static vn.binhyen.directives.Edition.Kind.ISSUED;
import static vn.binhyen.organisations.OrganisationKind.SCHOOL;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.database.Scopes;

@PersistenceTest
class AmendingTest {

    static final TaskTerms TERMS = terms(Completion.TICK, Selector.ofKinds(SCHOOL));

    @Autowired
    Amending amending;

    @Autowired
    Directives directives;

    @Autowired
    Answers answers;

    @Autowired
    Coverage coverage;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    DirectivesFixture fixture;

    @Autowired
    void makeFixture(JdbcClient jdbc, TransactionTemplate transaction, Directives directives, Issuing issuing) {
        fixture = new DirectivesFixture(jdbc, transaction, directives, issuing);
    }

    final int province = freshArea();
    DirectiveId directive;
    List<ObligationId> all;

    /** Five schools: none has answered, acknowledged, returned, delivered, accepted. */
    @BeforeEach
    void fiveSchoolsAreAsFarAsTheyAre() {
        fixture.schools(province, freshArea(), 5);
        directive = fixture.issued(province, TERMS);
        all = fixture.obligations(directive);
        for (var each : all.subList(1, 5)) asSystem(() -> answers.acknowledge(each, UUID.randomUUID(), 1));
        for (var each : all.subList(2, 5))
            asSystem(() -> answers.deliver(each, UUID.randomUUID(), Result.ticked("Xong")));
        asSystem(() -> answers.giveBack(all.get(2), UUID.randomUUID(), 3, "Thiếu"));
        asSystem(() -> answers.accept(all.get(4), UUID.randomUUID(), 3, null));
    }

    @Test
    void aSmallEditKeepsAcknowledgementsAndEverybodysHistoryShowsIt() {
        amend(Amendment.Kind.SMALL_EDIT, "Nâng cao chất lượng phong trào", null);
        assertThat(statuses()).containsExactly("OPEN", "ACKNOWLEDGED", "RETURNED", "DELIVERED", "ACCEPTED");
        assertThat(text().edition()).isEqualTo(1);
        assertThat(lastSteps()).containsExactly("AMENDED", "AMENDED", "AMENDED", "AMENDED", "ACCEPTED");
        assertThat(row(1).acknowledged()).isTrue();
    }

    /** An amendment after results were accepted. */
    @Test
    void aNewVersionAsksThoseAgainWhoAreNotFinishedAndLeavesAcceptedResultsAlone() {
        amend(Amendment.Kind.NEW_VERSION, "Nâng cao chất lượng phong trào", null);
        assertThat(statuses()).containsExactly("OPEN", "OPEN", "OPEN", "DELIVERED", "ACCEPTED");
        assertThat(text().edition()).isEqualTo(2);
        assertThat(lastSteps()).containsExactly("REISSUED", "REISSUED", "REISSUED", "REISSUED", "ACCEPTED");
        assertThat(row(4).edition()).isEqualTo(1);
        assertThat(row(4).acknowledged()).isTrue();
        assertThatThrownBy(() -> asSystem(() -> answers.acknowledge(all.get(1), UUID.randomUUID(), 1)))
                .isInstanceOf(OldEdition.class);
        asSystem(() -> answers.acknowledge(all.get(1), UUID.randomUUID(), 2));
        assertThat(statuses().get(1)).isEqualTo("ACKNOWLEDGED");
    }

    @Test
    void aWaitingResultIsJudgedAsItIsAndOnceReturnedIsWorkedOnByTheNewVersion() {
        amend(Amendment.Kind.NEW_VERSION, "Nâng cao chất lượng phong trào", null);
        var waiting = all.get(3);
        asSystem(() -> answers.giveBack(waiting, UUID.randomUUID(), 4, "Theo bản mới"));
        assertThatThrownBy(() -> asSystem(() -> answers.deliver(waiting, UUID.randomUUID(), Result.ticked("Lại"))))
                .isInstanceOf(NotPossibleNow.class);
        asSystem(() -> answers.acknowledge(waiting, UUID.randomUUID(), 2));
        asSystem(() -> answers.deliver(waiting, UUID.randomUUID(), Result.ticked("Lại")));
        assertThat(statuses().get(3)).isEqualTo("DELIVERED");
    }

    @Test
    void aLaterDayHoldsForWhoeverIsNotFinishedAndTheOldOneIsRemembered() {
        var day = TERMS.lastDay(today()).orElseThrow();
        amend(Amendment.Kind.SMALL_EDIT, "Nâng cao chất lượng", day.plusDays(5));
        assertThat(row(0).due()).isEqualTo(day.plusDays(5));
        assertThat(row(4).due()).isEqualTo(day);
        assertThat(Scopes.call(SYSTEM, () -> coverage.steps(all.getFirst()))
                        .getFirst()
                        .due())
                .isEqualTo(day.plusDays(5));
        assertThat(asked("asked_due")).containsExactly(day, day, day, day, null);
    }

    @Test
    void anEarlierDayIsNoSmallEditAndADayThatPassedIsNoDay() {
        var earlier = today().plusDays(3);
        assertThatThrownBy(() -> amend(Amendment.Kind.SMALL_EDIT, "Nâng cao chất lượng", earlier))
                .isInstanceOfSatisfying(
                        NotAmendable.class, no -> assertThat(no.reason()).isEqualTo(NotAmendable.Reason.EARLIER_DAY));
        assertThatThrownBy(() -> amend(Amendment.Kind.NEW_VERSION, "Nâng cao chất lượng", today().minusDays(1)))
                .isInstanceOfSatisfying(
                        NotAmendable.class, no -> assertThat(no.reason()).isEqualTo(NotAmendable.Reason.DAY_PASSED));
        amend(Amendment.Kind.NEW_VERSION, "Nâng cao chất lượng", earlier);
        assertThat(row(0).due()).isEqualTo(earlier);
    }

    @Test
    void everyWordingStaysReadableUnderItsHash() throws Exception {
        var issued = text().sha256();
        amend(Amendment.Kind.SMALL_EDIT, "Nâng cao chất lượng phong trào", null);
        amend(Amendment.Kind.NEW_VERSION, "Nâng cao hiệu quả phong trào", null);
        var editions = Scopes.call(SYSTEM, () -> amending.editions(directive));
        assertThat(editions).extracting(Edition::edition).containsExactly(2, 1, 1);
        assertThat(editions.getLast().kind()).isEqualTo(ISSUED);
        assertThat(editions.getLast().sha256()).isEqualTo(issued);
        assertThat(editions.getFirst().sha256()).isEqualTo(text().sha256());
        for (var edition : editions) {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(edition.words().getBytes(StandardCharsets.UTF_8));
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(edition.sha256());
        }
    }

    @Test
    void nothingChangedIsNoAmendmentAndTheSameFormCountsOnce() {
        assertThatThrownBy(() -> amend(Amendment.Kind.NEW_VERSION, "Nâng cao chất lượng", null))
                .isInstanceOfSatisfying(
                        NotAmendable.class,
                        no -> assertThat(no.reason()).isEqualTo(NotAmendable.Reason.NOTHING_CHANGED));
        var form = UUID.randomUUID();
        var before = text().sha256();
        asSystem(() -> amending.amend(directive, form, before, change(Amendment.Kind.NEW_VERSION, "Mới", null)));
        asSystem(() -> amending.amend(directive, form, before, change(Amendment.Kind.NEW_VERSION, "Mới", null)));
        assertThat(text().edition()).isEqualTo(2);
        assertThatThrownBy(() -> asSystem(() -> amending.amend(
                        directive, UUID.randomUUID(), before, change(Amendment.Kind.NEW_VERSION, "Khác", null))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void nobodyChangesAWordingThatIsKept() {
        amend(Amendment.Kind.SMALL_EDIT, "Nâng cao chất lượng phong trào", null);
        assertThatThrownBy(() -> inTransaction(() -> jdbc.sql(
                                "update directives.edition set reason = 'x' where directive = ? and revision = 1")
                        .param(directive.id())
                        .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void aRecallWithdrawsWhatIsOpenForAReasonAndKeepsWhatWasAccepted() {
        asSystem(() -> amending.recall(directive, "Ban hành nhầm"));
        assertThat(statuses()).containsExactly("WITHDRAWN", "WITHDRAWN", "WITHDRAWN", "WITHDRAWN", "ACCEPTED");
        assertThat(text().recall()).isNotNull();
        assertThat(text().recall().reason()).isEqualTo("Ban hành nhầm");
        var last = Scopes.call(SYSTEM, () -> coverage.steps(all.get(3))).getFirst();
        assertThat(last.act()).isEqualTo(Act.WITHDRAWN);
        assertThat(last.result().note()).isEqualTo("Ban hành nhầm");
        var report = Scopes.call(SYSTEM, () -> coverage.of(directive));
        assertThat(report.total().total()).isEqualTo(1);
        assertThat(report.total().withdrawn()).isEqualTo(4);
        assertThatThrownBy(() -> asSystem(() -> answers.acknowledge(all.getFirst(), UUID.randomUUID(), 1)))
                .isInstanceOf(NotPossibleNow.class);
    }

    @Test
    void aRecallTwiceIsRefusedAndSoIsAnAmendmentAfterIt() throws Exception {
        Callable<Boolean> recall = () -> {
            try {
                asSystem(() -> amending.recall(directive, "Ban hành nhầm"));
                return true;
            } catch (NotInForce told) {
                assertThat(told.getStatusCode().value()).isEqualTo(409);
                return false;
            }
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            int done = 0;
            for (var each : threads.invokeAll(List.of(recall, recall, recall, recall))) if (each.get()) done++;
            assertThat(done).isEqualTo(1);
        }
        assertThatThrownBy(() -> amend(Amendment.Kind.SMALL_EDIT, "Khác", null)).isInstanceOf(NotInForce.class);
        assertThatThrownBy(() -> asSystem(() -> amending.recall(directive, " ")))
                .isInstanceOf(NotInForce.class);
    }

    @Test
    void whatIsDoneToThousandsIsOneLineOfTheTrail() {
        amend(Amendment.Kind.NEW_VERSION, "Nâng cao hiệu quả", null);
        asSystem(() -> amending.recall(directive, "Ban hành nhầm"));
        assertThat(trail("directives.amend")).contains("\"count\":4", "NEW_VERSION", text().sha256());
        assertThat(trail("directives.recall")).contains("\"count\":4").doesNotContain("Ban hành nhầm");
    }

    void amend(Amendment.Kind kind, String summary, LocalDate day) {
        var sha256 = text().sha256();
        asSystem(() -> amending.amend(directive, UUID.randomUUID(), sha256, change(kind, summary, day)));
    }

    Amendment change(Amendment.Kind kind, String summary, LocalDate day) {
        var task = text().tasks().getFirst();
        var wording = new Amendment.Wording(task.terms().title(), task.terms().details(), day);
        return new Amendment(kind, "Nói cho rõ", summary, text().plan(), Map.of(task.id(), wording));
    }

    DirectiveText text() {
        return Scopes.call(SYSTEM, () -> directives.get(directive));
    }

    ObligationRow row(int which) {
        return Scopes.call(SYSTEM, () -> coverage.get(all.get(which)));
    }

    List<String> statuses() {
        return all.stream().map(fixture::status).toList();
    }

    List<String> lastSteps() {
        return all.stream()
                .map(id -> Scopes.call(SYSTEM, () -> coverage.steps(id))
                        .getFirst()
                        .act()
                        .name())
                .toList();
    }

    List<LocalDate> asked(String column) {
        return inTransaction(
                () -> jdbc.sql("select " + column + " from directives.obligation where directive_id = ? order by id")
                        .param(directive.id())
                        .query((row, number) -> row.getObject(1, LocalDate.class))
                        .list());
    }

    String trail(String act) {
        return inTransaction(() -> jdbc.sql("select details::text from audit.entry where act = ? and subject = ?")
                .params(act, "directives.directive:" + directive)
                .query(String.class)
                .single());
    }

    <T> T inTransaction(Callable<T> work) {
        return Scopes.call(
                SYSTEM,
                () -> transaction.execute(status -> {
                    try {
                        return work.call();
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }));
    }

    static void asSystem(Runnable work) {
        Scopes.run(SYSTEM, work);
    }
}
