package vn.binhyen.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.directives.DirectivesFixture.SYSTEM;
import static vn.binhyen.directives.DirectivesFixture.freshArea;
import static vn.binhyen.directives.DirectivesFixture.terms;
import static vn.binhyen.organisations.OrganisationKind.SCHOOL;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.database.Scopes;

@PersistenceTest
class SuccessionTest {

    static final TaskTerms TERMS = terms(Completion.TICK, Selector.ofKinds(SCHOOL));

    @Autowired
    Succession succession;

    @Autowired
    Directives directives;

    @Autowired
    Issuing issuing;

    @Autowired
    Answers answers;

    @Autowired
    Amending amending;

    DirectivesFixture fixture;

    @Autowired
    void makeFixture(JdbcClient jdbc, TransactionTemplate transaction) {
        fixture = new DirectivesFixture(jdbc, transaction, directives, issuing);
    }

    final int province = freshArea();
    DirectiveId older;

    @BeforeEach
    void oneIsIssued() {
        fixture.schools(province, freshArea(), 3);
        older = fixture.issued(province, TERMS);
    }

    @Test
    void theChainIsShownBothWays() {
        var middle = replacing(older, false);
        var newest = replacing(middle, false);
        assertThat(chain(newest)).containsExactly(older.id(), middle.id());
        assertThat(chain(middle)).containsExactly(older.id(), newest.id());
        assertThat(chain(older)).containsExactly(middle.id(), newest.id());
    }

    @Test
    void whatIsStillToBeDoneIsWithdrawnOnlyIfTheOfficeSoChooses() {
        var waiting = fixture.obligations(older).getFirst();
        asSystem(() -> answers.acknowledge(waiting, UUID.randomUUID(), 1));
        asSystem(() -> answers.deliver(waiting, UUID.randomUUID(), Result.ticked("Xong")));
        replacing(older, false);
        assertThat(statuses()).containsExactly("DELIVERED", "OPEN", "OPEN");
        replacing(older, true);
        assertThat(statuses()).containsExactly("DELIVERED", "WITHDRAWN", "WITHDRAWN");
    }

    @Test
    void nothingReplacesItselfNorClosesACircle() {
        var draft = fixture.draft(province, TERMS);
        assertThatThrownBy(() -> replace(draft, draft)).isInstanceOf(ReplacesItself.class);
        var other = fixture.draft(province, TERMS);
        assertThatThrownBy(() -> replace(draft, other)).isInstanceOf(NotInForce.class);
        var newer = replacing(older, false);
        assertThatThrownBy(() -> replace(older, newer)).isInstanceOf(AlreadyIssued.class);
    }

    @Test
    void whatWasRecalledIsNotReplaced() {
        asSystem(() -> amending.recall(older, "Nhầm"));
        var draft = fixture.draft(province, TERMS);
        assertThatThrownBy(() -> replace(draft, older)).isInstanceOf(NotInForce.class);
    }

    @Test
    void theHashCoversWhatIsReplaced() {
        var draft = fixture.draft(province, TERMS);
        var before = hash(draft);
        replace(draft, older);
        var after = hash(draft);
        assertThat(after).isNotEqualTo(before);
        assertThatThrownBy(() -> asSystem(() -> issuing.issue(draft, before))).isInstanceOf(ChangedMeanwhile.class);
        asSystem(() -> succession.replace(draft, null));
        assertThat(hash(draft)).isEqualTo(before);
    }

    DirectiveId replacing(DirectiveId replaced, boolean withdraws) {
        var draft = fixture.draft(province, TERMS);
        asSystem(() -> succession.replace(draft, new Replacement(replaced.id(), withdraws)));
        asSystem(() -> issuing.issue(draft, hash(draft)));
        return draft;
    }

    void replace(DirectiveId draft, DirectiveId replaced) {
        asSystem(() -> succession.replace(draft, new Replacement(replaced.id(), false)));
    }

    String hash(DirectiveId id) {
        return Scopes.call(SYSTEM, () -> directives.get(id).sha256());
    }

    List<UUID> chain(DirectiveId id) {
        return Scopes.call(SYSTEM, () -> succession.chain(id)).stream()
                .map(ChainLink::id)
                .toList();
    }

    List<String> statuses() {
        return fixture.obligations(older).stream().map(fixture::status).toList();
    }

    static void asSystem(Runnable work) {
        Scopes.run(SYSTEM, work);
    }
}
