package vn.binhyen.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.ledger.LedgerFixture.SESSIONS;
import static vn.binhyen.ledger.LedgerFixture.TEAMS;
import static vn.binhyen.ledger.LedgerFixture.as;
import static vn.binhyen.ledger.LedgerFixture.month;
import static vn.binhyen.ledger.LedgerFixture.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.areas.Areas;
import vn.binhyen.areas.SplitGround;
import vn.binhyen.calendars.Period;
import vn.binhyen.database.Scope;
import vn.binhyen.reports.ReportsFixture;

/** A commune that was made of others has what was told of them, and no more than is theirs. */
@PersistenceTest
class UnitFiguresTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 3, 10);
    private static final LocalDate AFTER = LocalDate.of(2025, 9, 10);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    @Autowired
    Ledger ledger;

    @Autowired
    Figures figures;

    @Autowired
    UnitFigures units;

    @Autowired
    Explanations explanations;

    @Autowired
    TransactionTemplate transaction;

    SplitGround ground;

    @BeforeEach
    void findOne(@Autowired Areas areas) {
        ground = SplitGround.fresh(areas);
    }

    @Test
    void whatWasToldOfWholeUnitsIsItsOwnAndOfASplitOneAPartThatIsSaidToBeEstimated() {
        tell(ground.whole(), SESSIONS, BEFORE, 5, false);
        tell(ground.whole(), SESSIONS, BEFORE.minusYears(1), 3, false);
        tell(ground.commune(), SESSIONS, AFTER, 7, false);
        var both = row(SESSIONS, year(BEFORE.minusYears(1)), year(AFTER));
        assertThat(both.value(0)).isEqualByComparingTo("3");
        assertThat(both.value(1)).isEqualByComparingTo("12");
        assertThat(both.estimates()).isEmpty();
        tell(ground.split(), SESSIONS, BEFORE, 1000, false);
        var estimated = row(SESSIONS, year(BEFORE.minusYears(1)), year(AFTER));
        assertThat(estimated.value(1)).isGreaterThan(new BigDecimal("12")).isLessThan(new BigDecimal("1012"));
        assertThat(estimated.isEstimated(1)).isTrue();
        assertThat(estimated.isEstimated(0)).isFalse();
    }

    @Test
    void aLevelOfAFormerUnitStandsUntilTheUnitInWhichItLiesTellsAnew() {
        var whole = city(month(AFTER));
        tell(ground.whole(), TEAMS, BEFORE, 8, true);
        assertThat(city(month(AFTER)).subtract(whole)).isEqualByComparingTo("8");
        assertThat(row(TEAMS, month(AFTER)).value(0)).isEqualByComparingTo("8");
        tell(ground.commune(), TEAMS, AFTER, 9, true);
        assertThat(row(TEAMS, month(AFTER).previous(), month(AFTER)).values())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("8"), new BigDecimal("9"));
        assertThat(city(month(AFTER)).subtract(whole)).as("not counted twice").isEqualByComparingTo("9");
    }

    @Test
    void aLevelOfASplitUnitGivesWayAsSoonAsAnyCommuneTellsThatHasAPartOfIt() {
        tell(ground.split(), TEAMS, BEFORE, 1000, true);
        assertThat(row(TEAMS, month(AFTER)).isEstimated(0)).isTrue();
        tell(ground.sister(), TEAMS, AFTER, 7, true);
        assertThat(row(TEAMS, month(AFTER).previous(), month(AFTER)).value(1)).isNull();
    }

    @Test
    void ofNothingNoPartIsEstimated() {
        tell(ground.whole(), SESSIONS, BEFORE, 5, false);
        tell(ground.split(), SESSIONS, BEFORE, 0, false);
        var row = row(SESSIONS, year(AFTER));
        assertThat(row.value(0)).isEqualByComparingTo("5");
        assertThat(row.estimates()).isEmpty();
    }

    @Test
    void aDeskReadsWhatItsCommuneWasMadeOfAndNothingOfAnothers() {
        tell(ground.split(), SESSIONS, BEFORE, 1000, false);
        var desk = ReportsFixture.desk(ground.commune());
        var query =
                new FigureQuery(List.of(SESSIONS), FigureLevel.COMMUNE, ground.commune(), List.of(year(AFTER)), null);
        var read = ReportsFixture.as(desk, () -> units.read(ground.commune(), LAST, query));
        assertThat(read.table().row(SESSIONS, ground.commune()).orElseThrow().value(0))
                .isEqualByComparingTo(row(SESSIONS, year(AFTER)).value(0));
        assertThatThrownBy(() -> ReportsFixture.as(desk, () -> units.read(ground.sister(), LAST, query)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theFactsThatAreListedOfACityAddUpToItsLevelAlsoWhereAFormerUnitsGaveWay() {
        var none = facts(AFTER);
        tell(ground.whole(), TEAMS, BEFORE, 8, true);
        assertThat(sum(facts(AFTER)).subtract(sum(none))).isEqualByComparingTo("8");
        var before = city(month(AFTER)).subtract(sum(facts(AFTER)));
        tell(ground.commune(), TEAMS, AFTER, 9, true);
        assertThat(city(month(AFTER)).subtract(sum(facts(AFTER)))).isEqualByComparingTo(before);
        assertThat(sum(facts(AFTER)).subtract(sum(none))).isEqualByComparingTo("9");
        assertThat(facts(AFTER))
                .extracting(Contribution::areaId)
                .contains(ground.commune())
                .doesNotContain(ground.whole());
        assertThat(facts(AFTER.minusMonths(1)))
                .as("in the month before it stood")
                .extracting(Contribution::areaId)
                .contains(ground.whole())
                .doesNotContain(ground.commune());
    }

    private List<Contribution> facts(LocalDate day) {
        var asked = new Explanations.Asked(TEAMS, ground.province(), month(day), null);
        return as(Scope.system("test"), () -> explanations.of(asked, null, 100_000))
                .facts();
    }

    private static BigDecimal sum(List<Contribution> facts) {
        return facts.stream().map(Contribution::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private FigureRow row(String measure, Period... periods) {
        var query = new FigureQuery(List.of(measure), FigureLevel.COMMUNE, ground.commune(), List.of(periods), null);
        var told = as(Scope.system("test"), () -> units.read(ground.commune(), LAST, query));
        assertThat(told.isMadeOf()).isTrue();
        return told.table().row(measure, ground.commune()).orElseThrow();
    }

    private BigDecimal city(Period period) {
        var query = new FigureQuery(List.of(TEAMS), FigureLevel.PROVINCE, ground.province(), List.of(period), null);
        return as(Scope.system("test"), () -> figures.read(query))
                .row(TEAMS, ground.province())
                .map(row -> row.value(0))
                .orElse(BigDecimal.ZERO);
    }

    private void tell(int area, String measure, LocalDate day, long amount, boolean level) {
        var source = new SourceRecord("activities.session", UUID.randomUUID(), ground.province(), null);
        var fact = new Fact(measure, day, area, null, false, level, BigDecimal.valueOf(amount));
        as(Scope.system("test"), () -> {
            transaction.executeWithoutResult(status -> ledger.state(source, List.of(fact)));
            return true;
        });
    }
}
