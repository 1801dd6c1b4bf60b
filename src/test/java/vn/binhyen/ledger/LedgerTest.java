package vn.binhyen.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.ledger.LedgerFixture.POINTS;
import static vn.binhyen.ledger.LedgerFixture.SESSIONS;
import static vn.binhyen.ledger.LedgerFixture.TEAMS;
import static vn.binhyen.ledger.LedgerFixture.TODAY;
import static vn.binhyen.ledger.LedgerFixture.as;
import static vn.binhyen.ledger.LedgerFixture.firstOf;
import static vn.binhyen.ledger.LedgerFixture.month;
import static vn.binhyen.ledger.LedgerFixture.year;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;

/** What records say is counted once, corrected without being rewritten, and summed in the same transaction. */
@PersistenceTest
class LedgerTest {

    @Autowired
    Ledger ledger;

    @Autowired
    Figures figures;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    LedgerFixture fixture;

    @BeforeEach
    void standOnFreshGround(@Autowired Areas areas) {
        fixture = new LedgerFixture(ledger, figures, transaction, Ground.fresh(areas));
    }

    @Test
    void whatWasSaidIsInEverySumAtOnce() {
        fixture.state(fixture.source(), fixture.fact(SESSIONS, firstOf(1), 2), fixture.fact(SESSIONS, firstOf(2), 3));
        assertThat(fixture.value(SESSIONS, month(firstOf(1)))).isEqualByComparingTo("2");
        assertThat(fixture.value(SESSIONS, month(firstOf(2)))).isEqualByComparingTo("3");
    }

    @Test
    void theSameSaidAgainChangesNothing() {
        var source = fixture.source();
        fixture.state(source, fixture.fact(SESSIONS, firstOf(1), 2));
        fixture.state(source, fixture.fact(SESSIONS, firstOf(1), 2));
        assertThat(fixture.value(SESSIONS, month(firstOf(1)))).isEqualByComparingTo("2");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aCorrectionIsAReversalAndANewFact() {
        var source = fixture.source();
        fixture.state(source, fixture.fact(SESSIONS, firstOf(1), 2));
        fixture.state(source, fixture.fact(SESSIONS, firstOf(1), 5));
        assertThat(fixture.value(SESSIONS, month(firstOf(1)))).isEqualByComparingTo("5");
        assertThat(rows()).isEqualTo(3);
    }

    @Test
    void whatIsTakenBackIsMissingAndNotZero() {
        var source = fixture.source();
        fixture.state(source, fixture.fact(SESSIONS, firstOf(1), 2));
        fixture.state(source);
        assertThat(fixture.value(SESSIONS, month(firstOf(1)))).isNull();
    }

    @Test
    void zeroIsKnownAndNotMissing() {
        fixture.state(fixture.source(), fixture.fact(SESSIONS, firstOf(1), 0));
        assertThat(fixture.value(SESSIONS, month(firstOf(1)))).isEqualByComparingTo("0");
        assertThat(fixture.value(SESSIONS, month(firstOf(2)))).isNull();
    }

    @Test
    void aShareOfACoOrganiserDoesNotCountForTheAreaAgain() {
        var host = UUID.randomUUID();
        var helper = UUID.randomUUID();
        fixture.state(
                fixture.source(host), fixture.of(host, false, firstOf(1), 1), fixture.of(helper, true, firstOf(1), 1));
        assertThat(fixture.value(SESSIONS, month(firstOf(1)))).isEqualByComparingTo("1");
        var seen = as(scopeOf(helper), () -> transaction.execute(status -> countOf(helper)));
        assertThat(seen).isEqualTo(1);
    }

    @Test
    void anOrganisationTellsWhatComesIntoSumsThatItMayNotRead() {
        var host = UUID.randomUUID();
        var helper = UUID.randomUUID();
        var source = fixture.source(host);
        var own = fixture.of(host, false, firstOf(1), 1);
        as(scopeOf(host), () -> fixture.stated(source, own, fixture.of(helper, true, firstOf(1), 1)));
        as(scopeOf(host), () -> fixture.stated(source, own));
        assertThat(fixture.value(SESSIONS, month(firstOf(1)))).isEqualByComparingTo("1");
        Integer readable = as(
                scopeOf(host),
                () -> transaction.execute(status -> jdbc.sql("select count(*) from ledger.rollup")
                        .query(Integer.class)
                        .single()));
        assertThat(readable).isZero();
    }

    @Test
    void nobodyTellsFactsOfAnotherOrganisation() {
        var own = UUID.randomUUID();
        assertThatThrownBy(() -> as(
                        scopeOf(own),
                        () -> fixture.stated(fixture.source(own), fixture.of(UUID.randomUUID(), false, firstOf(1), 1))))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void aLevelHoldsUntilTheNextWhateverTheOrderOfTelling() {
        fixture.state(fixture.source(), fixture.level(TEAMS, firstOf(2), 8));
        fixture.state(fixture.source(), fixture.level(TEAMS, firstOf(5), 5));
        assertThat(fixture.value(TEAMS, month(firstOf(6)))).isNull();
        assertThat(fixture.value(TEAMS, month(firstOf(5)))).isEqualByComparingTo("5");
        assertThat(fixture.value(TEAMS, month(firstOf(3)))).isEqualByComparingTo("5");
        assertThat(fixture.value(TEAMS, month(firstOf(1)))).isEqualByComparingTo("8");
    }

    @Test
    void aLevelThatIsTakenBackGivesWayToTheOneBefore() {
        var wrong = fixture.source();
        fixture.state(fixture.source(), fixture.level(TEAMS, firstOf(5), 5));
        fixture.state(wrong, fixture.level(TEAMS, firstOf(2), 80));
        fixture.state(wrong);
        assertThat(fixture.value(TEAMS, month(firstOf(1)))).isEqualByComparingTo("5");
    }

    @Test
    void aDerivedStockIsWhatCameAndWent() {
        fixture.state(fixture.source(), fixture.fact(POINTS, firstOf(4), 1), fixture.fact(POINTS, firstOf(2), -1));
        fixture.state(fixture.source(), fixture.fact(POINTS, firstOf(3), 1));
        assertThat(fixture.value(POINTS, month(firstOf(4)))).isEqualByComparingTo("1");
        assertThat(fixture.value(POINTS, month(firstOf(3)))).isEqualByComparingTo("2");
        assertThat(fixture.value(POINTS, month(firstOf(1)))).isEqualByComparingTo("1");
    }

    @Test
    void aPastMomentKnowsWhatWasToldUntilThen() {
        var source = fixture.source();
        fixture.state(source, fixture.fact(SESSIONS, firstOf(1), 2));
        fixture.state(fixture.source(), fixture.level(TEAMS, firstOf(2), 8));
        var then = Instant.now();
        fixture.state(source, fixture.fact(SESSIONS, firstOf(1), 7));
        fixture.state(fixture.source(), fixture.level(TEAMS, firstOf(2), 9));
        assertThat(fixture.value(SESSIONS, month(firstOf(1)), then)).isEqualByComparingTo("2");
        assertThat(fixture.value(SESSIONS, month(firstOf(1)))).isEqualByComparingTo("7");
        assertThat(fixture.value(TEAMS, month(firstOf(1)), then)).isEqualByComparingTo("8");
        assertThat(fixture.value(TEAMS, month(firstOf(1)))).isEqualByComparingTo("9");
    }

    @Test
    void oneThingCountedTwiceIsNotSummed() {
        var first = fixture.fact("A08", year(TODAY).firstDay(), 3);
        fixture.state(
                fixture.source(),
                first,
                fixture.fact(
                        "A08",
                        first.day().plusMonths(1).isAfter(TODAY)
                                ? first.day()
                                : first.day().plusMonths(1),
                        4));
        assertThat(fixture.value("A08", year(TODAY))).isNull();
    }

    @Test
    void aRatioIsComputedFromItsParts() {
        fixture.state(fixture.source(), fixture.fact("B17a", firstOf(1), 90), fixture.fact("B17b", firstOf(1), 120));
        assertThat(fixture.value("B17", month(firstOf(1)))).isEqualByComparingTo("75");
    }

    @Test
    void whatAMeasureCannotBeToldIsRefused() {
        assertRefused("ratio", fixture.fact("B17", firstOf(1), 1));
        assertRefused("negative", fixture.fact(SESSIONS, firstOf(1), -1));
        assertRefused("future", fixture.fact(SESSIONS, TODAY.plusDays(1), 1));
        assertRefused("level", fixture.level(SESSIONS, firstOf(1), 1));
        assertRefused(
                "police",
                new Fact("E41", firstOf(1), fixture.ground.commune(), UUID.randomUUID(), false, BigDecimal.ONE));
        assertRefused(
                "decimals",
                new Fact(SESSIONS, firstOf(1), fixture.ground.commune(), null, false, new BigDecimal("1.5")));
        assertThatThrownBy(() -> fixture.state(fixture.source(), fixture.fact("B99", firstOf(1), 1)))
                .isInstanceOf(NoSuchMeasure.class);
    }

    @Test
    void nothingIsToldOutsideATransaction() {
        assertThatThrownBy(() -> ledger.state(fixture.source(), List.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private void assertRefused(String why, Fact fact) {
        assertThatThrownBy(() -> fixture.state(fixture.source(), fact))
                .isInstanceOfSatisfying(
                        NotToBeTold.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private Scope scopeOf(UUID organisation) {
        return new Scope("account:test", false, List.of(), List.of(), List.of(organisation));
    }

    private int countOf(UUID organisation) {
        return jdbc.sql("select count(*) from ledger.fact where organisation_id = :organisation")
                .param("organisation", organisation)
                .query(Integer.class)
                .single();
    }

    private int rows() {
        return as(
                Scope.system("test"),
                () -> transaction.execute(status -> jdbc.sql("select count(*) from ledger.fact where area_id = :area")
                        .param("area", fixture.ground.commune())
                        .query(Integer.class)
                        .single()));
    }
}
