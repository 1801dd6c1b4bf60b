package vn.binhyen.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.directives.DirectivesFixture.SYSTEM;
import static vn.binhyen.directives.DirectivesFixture.freshArea;
import static vn.binhyen.directives.DirectivesFixture.terms;
import static vn.binhyen.directives.DirectivesFixture.today;
import static vn.binhyen.organisations.OrganisationKind.SCHOOL;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.database.Scopes;
import vn.binhyen.organisations.OrganisationEdited;
import vn.binhyen.organisations.OrganisationId;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.organisations.ScopeAnswer;

@PersistenceTest
class DriftTest {

    @Autowired
    Drift drift;

    @Autowired
    Coverage coverage;

    @Autowired
    Answers answers;

    @Autowired
    Amending amending;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    DirectivesFixture fixture;

    @Autowired
    void makeFixture(JdbcClient jdbc, TransactionTemplate transaction, Directives directives, Issuing issuing) {
        fixture = new DirectivesFixture(jdbc, transaction, directives, issuing);
    }

    final int province = freshArea();
    final int commune = freshArea();
    DirectiveId directive;
    List<UUID> schools;

    @BeforeEach
    void threeSchoolsAreAsked() {
        schools = fixture.schools(province, commune, 3);
        directive = fixture.issued(province, terms(Completion.TICK, Selector.ofKinds(SCHOOL)));
    }

    @Test
    void whoCameSinceIsOfferedAndAskedOnlyOnceSomebodySaysSo() {
        assertThat(offer().isNone()).isTrue();
        fixture.organisation(province, commune, SCHOOL, "Trường mới");
        assertThat(offer().fresh()).isEqualTo(1);
        assertThat(offer().freshNames()).extracting(DriftOffer.Named::name).containsExactly("Trường mới");
        assertThat(fixture.obligations(directive)).hasSize(3);
        asSystem(() -> drift.include(directive, today().plusDays(40)));
        assertThat(fixture.obligations(directive)).hasSize(4);
        assertThat(offer().isNone()).isTrue();
        var newest = Scopes.call(
                SYSTEM, () -> coverage.get(fixture.obligations(directive).getLast()));
        assertThat(newest.due()).isEqualTo(today().plusDays(40));
        asSystem(() -> drift.include(directive, null));
        assertThat(fixture.obligations(directive)).hasSize(4);
    }

    @Test
    void newcomersAreNotAskedForADayThatPassed() {
        fixture.organisation(province, commune, SCHOOL, "Trường mới");
        assertThatThrownBy(() -> asSystem(() -> drift.include(directive, today().minusDays(1))))
                .isInstanceOf(NotAmendable.class);
        assertThat(fixture.obligations(directive)).hasSize(3);
    }

    @Test
    void whoClosedIsOfferedToBeExemptedUnlessTheResultIsThere() {
        var delivered = obligationOf(schools.get(1));
        asSystem(() -> answers.acknowledge(delivered, UUID.randomUUID(), 1));
        asSystem(() -> answers.deliver(delivered, UUID.randomUUID(), Result.ticked("Xong")));
        close(schools.get(0));
        close(schools.get(1));
        assertThat(offer().closed()).isEqualTo(1);
        assertThatThrownBy(() -> asSystem(() -> drift.exempt(directive, Departure.CLOSED, " ")))
                .isInstanceOf(NotAmendable.class);
        asSystem(() -> drift.exempt(directive, Departure.CLOSED, "Đã giải thể"));
        assertThat(fixture.status(obligationOf(schools.get(0)))).isEqualTo("WITHDRAWN");
        assertThat(fixture.status(delivered)).isEqualTo("DELIVERED");
        assertThat(offer().isNone()).isTrue();
    }

    @Test
    void whoIsOfAnotherKindNowIsOfferedToBeLetOffAndAnotherWhoBecameASchoolToBeAsked() {
        var agency = fixture.organisation(province, commune, OrganisationKind.AGENCY, "Cơ quan thành trường");
        change(schools.get(0), "kind = 'ENTERPRISE'");
        change(agency, "kind = 'SCHOOL'");
        assertThat(offer().left()).isEqualTo(1);
        assertThat(offer().leftNames()).extracting(DriftOffer.Named::name).containsExactly("Trường số 0");
        assertThat(offer().closed()).isZero();
        assertThat(offer().freshNames()).extracting(DriftOffer.Named::name).containsExactly("Cơ quan thành trường");
        assertThat(fixture.status(obligationOf(schools.get(0)))).isEqualTo("OPEN");
        asSystem(() -> drift.exempt(directive, Departure.CLOSED, "Đã giải thể"));
        assertThat(fixture.status(obligationOf(schools.get(0)))).isEqualTo("OPEN");
        asSystem(() -> drift.exempt(directive, Departure.LEFT, "Không còn là trường"));
        assertThat(fixture.status(obligationOf(schools.get(0)))).isEqualTo("WITHDRAWN");
        assertThat(fixture.status(obligationOf(schools.get(1)))).isEqualTo("OPEN");
        assertThat(offer().left()).isZero();
    }

    @Test
    void whoMovedOrIsOfAnotherScopeOrWhosePlaceIsNotKnownIsOfferedToo() {
        var here = new Selector(Set.of(SCHOOL), Set.of(ScopeAnswer.YES), Set.of(commune), Set.of());
        directive = fixture.issued(province, terms(Completion.TICK, here));
        change(schools.get(0), "commune_id = " + freshArea());
        change(schools.get(1), "in_scope = 'NO'");
        change(schools.get(2), "commune_id = null");
        assertThat(offer().left()).isEqualTo(3);
    }

    @Test
    void aRecalledDirectiveOffersNothing() {
        fixture.organisation(province, commune, SCHOOL, "Trường mới");
        asSystem(() -> amending.recall(directive, "Nhầm"));
        assertThat(offer().isNone()).isTrue();
        assertThatThrownBy(() -> asSystem(() -> drift.include(directive, null))).isInstanceOf(NotInForce.class);
    }

    @Test
    void aRenamedOrganisationMovesToItsPlaceInTheList() {
        rename(schools.get(0), "Zebra mới");
        assertThat(names(ObligationFilter.all())).endsWith("Zebra mới");
    }

    @Test
    void organisationsAreFoundByTheirNamesPageByPageForwardsAndBack() {
        rename(schools.get(1), "Trường Vạn Phúc");
        rename(schools.get(2), "Trường Vạn Phúc");
        var words = new ObligationFilter(directive.id(), null, null, null, null, null, "van phuc");
        assertThat(names(words)).containsExactly("Trường Vạn Phúc", "Trường Vạn Phúc");
        var first = page(words, Place.first());
        assertThat(first.rows()).hasSize(1);
        assertThat(first.next()).isNotNull();
        var second = page(words, Place.after(first.next()));
        assertThat(second.rows()).hasSize(1);
        assertThat(second.next()).isNull();
        assertThat(second.rows().getFirst().id())
                .isNotEqualTo(first.rows().getFirst().id());
        var back = page(words, new Place(null, second.rows().getFirst().id(), null, null));
        assertThat(back.rows()).isEqualTo(first.rows());
        assertThat(page(words, new Place(null, null, null, true)).rows()).isEqualTo(second.rows());
    }

    DriftOffer offer() {
        return Scopes.call(SYSTEM, () -> drift.offer(directive));
    }

    ObligationPage page(ObligationFilter filter, Place place) {
        return Scopes.call(SYSTEM, () -> coverage.page(filter, place, 1));
    }

    List<String> names(ObligationFilter filter) {
        var here = new ObligationFilter(directive.id(), null, null, null, null, null, filter.words());
        return Scopes.call(SYSTEM, () -> coverage.page(here, Place.first(), 50)).rows().stream()
                .map(ObligationRow::organisationName)
                .toList();
    }

    ObligationId obligationOf(UUID organisation) {
        return Scopes.call(
                SYSTEM,
                () -> transaction.execute(status -> jdbc.sql(
                                "select id from directives.obligation where directive_id = ? and organisation_id = ?")
                        .params(directive.id(), organisation)
                        .query((row, number) -> new ObligationId(row.getLong(1)))
                        .single()));
    }

    void change(UUID organisation, String what) {
        jdbc.sql("update organisations.public_card set " + what + " where id = ?")
                .param(organisation)
                .update();
    }

    void close(UUID organisation) {
        jdbc.sql("update organisations.public_card set closed_on = ? where id = ?")
                .params(today(), organisation)
                .update();
    }

    /** As the registry does it: the card and the event in one transaction. */
    void rename(UUID organisation, String name) {
        asSystem(() -> transaction.executeWithoutResult(status -> {
            jdbc.sql("update organisations.public_card set name = ?, folded_name = ? where id = ?")
                    .params(name, vn.binhyen.database.Folding.fold(name), organisation)
                    .update();
            events.publishEvent(new OrganisationEdited(new OrganisationId(organisation)));
        }));
    }

    static void asSystem(Runnable work) {
        Scopes.run(SYSTEM, work);
    }
}
