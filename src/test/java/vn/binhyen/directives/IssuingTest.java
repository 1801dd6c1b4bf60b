package vn.binhyen.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.directives.DirectivesFixture.SYSTEM;
import static vn.binhyen.directives.DirectivesFixture.document;
import static vn.binhyen.directives.DirectivesFixture.freshArea;
import static vn.binhyen.directives.DirectivesFixture.terms;
import static vn.binhyen.organisations.OrganisationKind.AGENCY;
import static vn.binhyen.organisations.OrganisationKind.SCHOOL;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.database.Scopes;

@PersistenceTest
class IssuingTest {

    @Autowired
    Directives directives;

    @Autowired
    Issuing issuing;

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
    final int north = freshArea();
    final int south = freshArea();

    @Test
    void aDraftReadsAsItWasWritten() {
        var id = DirectiveId.fresh();
        var selector = new Selector(
                Set.of(SCHOOL, AGENCY),
                Set.of(vn.binhyen.organisations.ScopeAnswer.YES),
                Set.of(north, south),
                Set.of(UUID.randomUUID()));
        var asked = new TaskTerms(
                "Báo cáo", null, Completion.NUMBER, "lượt người", DeadlineRule.parse("by:--12-15"), 2026, selector);
        var task = UUID.randomUUID();
        Scopes.run(SYSTEM, () -> {
            directives.draft(id, province, document("1/KH"), new Plan("Kế hoạch", "Nội dung"));
            directives.ask(id, task, asked);
        });
        var text = Scopes.call(SYSTEM, () -> directives.get(id));
        assertThat(text.document()).isEqualTo(document("1/KH"));
        assertThat(text.plan()).isEqualTo(new Plan("Kế hoạch", "Nội dung"));
        assertThat(text.tasks()).containsExactly(new TaskText(task, asked, null));
        assertThat(text.isIssued()).isFalse();
    }

    @Test
    void theSameFormPostedTwiceIsOneDraft() {
        var id = DirectiveId.fresh();
        Scopes.run(SYSTEM, () -> {
            directives.draft(id, province, document("2/KH"), new Plan(null, null));
            directives.draft(id, province, document("2/KH"), new Plan(null, null));
        });
        assertThat(Scopes.call(SYSTEM, () -> directives.get(id)).tasks()).isEmpty();
    }

    @Test
    void aNumberIsRegisteredOnceAYearByItsIssuer() {
        var first = DirectiveId.fresh();
        Scopes.run(SYSTEM, () -> directives.draft(first, province, document("06/CT-BCA"), new Plan(null, null)));
        assertThatThrownBy(() -> Scopes.run(
                        SYSTEM,
                        () -> directives.draft(
                                DirectiveId.fresh(), province, document("06 /ct-bca"), new Plan(null, null))))
                .isInstanceOf(AlreadyRegistered.class);
        var lastYear = document("06/CT-BCA");
        var other = new Document(
                lastYear.type(),
                lastYear.symbol(),
                lastYear.issuer(),
                lastYear.dated().minusYears(1),
                "Khác",
                null);
        Scopes.run(SYSTEM, () -> directives.draft(DirectiveId.fresh(), province, other, new Plan(null, null)));
    }

    @Test
    void everybodySelectedIsAskedAndNobodyElse() {
        fixture.schools(province, north, 3);
        fixture.schools(province, south, 2);
        fixture.organisation(province, north, AGENCY, "Ủy ban");
        fixture.schools(freshArea(), north, 1);
        var id = fixture.issued(
                province, terms(Completion.TICK, Selector.ofKinds(SCHOOL).inCommunes(Set.of(north))));
        assertThat(fixture.obligations(id)).hasSize(3);
        var text = Scopes.call(SYSTEM, () -> directives.get(id));
        assertThat(text.issuedTo()).isEqualTo(3);
        assertThat(text.tasks()).allSatisfy(task -> assertThat(task.due()).isNotNull());
    }

    @Test
    void namedOrganisationsAreAskedAlone() {
        var schools = fixture.schools(province, north, 3);
        var id = fixture.issued(province, terms(Completion.TICK, Selector.ofNamed(Set.of(schools.get(1)))));
        assertThat(fixture.obligations(id)).hasSize(1);
    }

    @Test
    void closedOrganisationsAreNotAsked() {
        var schools = fixture.schools(province, north, 2);
        jdbc.sql("update organisations.public_card set closed_on = current_date - 1 where id = ?")
                .param(schools.getFirst())
                .update();
        var id = fixture.issued(province, terms(Completion.TICK, Selector.ofKinds(SCHOOL)));
        assertThat(fixture.obligations(id)).hasSize(1);
    }

    @Test
    void whatIsCountedBeforeIsWhatIsAskedAfter() {
        fixture.schools(province, north, 4);
        fixture.organisation(province, south, AGENCY, "Ủy ban");
        var counted = Scopes.call(SYSTEM, () -> issuing.count(province, Selector.ofKinds(SCHOOL, AGENCY)));
        assertThat(counted.total()).isEqualTo(5);
        assertThat(counted.of(SCHOOL)).isEqualTo(4);
        var id = fixture.issued(province, terms(Completion.TICK, Selector.ofKinds(SCHOOL, AGENCY)));
        assertThat(fixture.obligations(id)).hasSize(5);
    }

    @Test
    void laterOrganisationsAreNotAddedToAFrozenList() {
        fixture.schools(province, north, 2);
        var id = fixture.issued(province, terms(Completion.TICK, Selector.ofKinds(SCHOOL)));
        fixture.schools(province, north, 2);
        assertThat(fixture.obligations(id)).hasSize(2);
    }

    @Test
    void aSelectorThatMatchesNobodyIssuesNothingAtAll() {
        fixture.schools(province, north, 2);
        var id = fixture.draft(
                province,
                terms(Completion.TICK, Selector.ofKinds(SCHOOL)),
                terms(Completion.TICK, Selector.ofKinds(AGENCY)));
        assertThatThrownBy(() -> issue(id))
                .isInstanceOfSatisfying(
                        NotIssuable.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(NotIssuable.Reason.NOBODY_SELECTED));
        assertThat(fixture.obligations(id)).isEmpty();
        assertThat(Scopes.call(SYSTEM, () -> directives.get(id)).isIssued()).isFalse();
    }

    @Test
    void anEmptySelectorSelectsNobodyRatherThanEverybody() {
        fixture.schools(province, north, 1);
        var nobody = new Selector(Set.of(), Set.of(), Set.of(), Set.of());
        assertThat(Scopes.call(SYSTEM, () -> issuing.count(province, nobody)).total())
                .isZero();
        assertThatThrownBy(() -> issue(fixture.draft(province, terms(Completion.TICK, nobody))))
                .isInstanceOf(NotIssuable.class);
    }

    @Test
    void issuingTheSameTextTwiceIsOneIssue() {
        fixture.schools(province, north, 2);
        var id = fixture.issued(province, terms(Completion.TICK, Selector.ofKinds(SCHOOL)));
        issue(id);
        assertThat(fixture.obligations(id)).hasSize(2);
        assertThatThrownBy(() -> Scopes.run(SYSTEM, () -> issuing.issue(id, "0".repeat(64))))
                .isInstanceOf(AlreadyIssued.class);
    }

    @Test
    void aTextThatChangedSinceItWasCheckedIsNotIssued() {
        fixture.schools(province, north, 2);
        var id = fixture.draft(province, terms(Completion.TICK, Selector.ofKinds(SCHOOL)));
        var checked = Scopes.call(SYSTEM, () -> directives.get(id)).sha256();
        Scopes.run(SYSTEM, () -> directives.edit(id, document("99/KH"), new Plan(null, null)));
        assertThatThrownBy(() -> Scopes.run(SYSTEM, () -> issuing.issue(id, checked)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(fixture.obligations(id)).isEmpty();
    }

    @Test
    void eightWhoIssueAtOnceIssueOnce() throws Exception {
        fixture.schools(province, north, 50);
        var id = fixture.draft(province, terms(Completion.TICK, Selector.ofKinds(SCHOOL)));
        Callable<Boolean> issue = () -> {
            issue(id);
            return true;
        };
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done :
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> issue).toList()))
                assertThat(done.get()).isTrue();
        }
        assertThat(fixture.obligations(id)).hasSize(50);
    }

    @Test
    void aTaskCanBeMovedAndTakenOutOfADraft() {
        var id = fixture.draft(
                province,
                terms(Completion.TICK, Selector.ofKinds(SCHOOL)),
                terms(Completion.NUMBER, Selector.ofKinds(AGENCY)));
        var last = Scopes.call(SYSTEM, () -> directives.get(id)).tasks().getLast();
        Scopes.run(SYSTEM, () -> directives.move(id, last.id(), -1));
        assertThat(Scopes.call(SYSTEM, () -> directives.get(id)).tasks())
                .first()
                .isEqualTo(last);
        Scopes.run(SYSTEM, () -> directives.drop(id, last.id()));
        assertThat(Scopes.call(SYSTEM, () -> directives.get(id)).tasks()).hasSize(1);
    }

    private void issue(DirectiveId id) {
        Scopes.run(SYSTEM, () -> issuing.issue(id, directives.get(id).sha256()));
    }
}
