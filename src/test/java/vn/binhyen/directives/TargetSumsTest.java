package vn.binhyen.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.organisations.OrganisationKind;

class TargetSumsTest {

    static final UUID WHOLE = new UUID(0, 9);

    @Property
    void numbersAreAddedExactly(
            @ForAll @Size(min = 1, max = 8) List<@BigRange(min = "0.01", max = "100000") @Scale(2) BigDecimal> parts) {
        var sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(only("người", sum, parts).holds()).isTrue();
        var off = only("người", sum.add(new BigDecimal("0.01")), parts);
        assertThat(off.holds()).isFalse();
        assertThat(off.drift()).isEqualByComparingTo("-0.01");
    }

    @Property
    void theMeanOfSharesLiesBetweenThem(@ForAll("weighted") Map<Integer, Integer> reachByShare) {
        var shares = reachByShare.keySet().stream().sorted().toList();
        var found = shared("50.00", shares, reachByShare).parts();
        assertThat(found)
                .isBetween(
                        new BigDecimal(shares.getFirst()).setScale(2, RoundingMode.HALF_UP),
                        new BigDecimal(shares.getLast()).setScale(2, RoundingMode.HALF_UP));
        assertThat(shared(found.toPlainString(), shares, reachByShare).holds()).isTrue();
    }

    @Provide
    Arbitrary<Map<Integer, Integer>> weighted() {
        return Arbitraries.maps(
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.integers().between(1, 5000))
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Test
    void sharesWeighAsManyOrganisationsAsAreAsked() {
        assertThat(shared("87.5", List.of(80, 90), Map.of(80, 100, 90, 300)).holds())
                .isTrue();
        assertThat(shared("85", List.of(80, 90), Map.of(80, 100, 90, 300)).holds())
                .isFalse();
        assertThat(shared("86.67", List.of(80, 90), Map.of(80, 1, 90, 2)).holds())
                .isTrue();
    }

    @Test
    void aPartWithoutATargetInTheSameUnitIsNamed() {
        var tasks = List.of(
                whole("người", "10"),
                part("Việc đã có", "người", new BigDecimal("10"), 1),
                part("Việc đếm buổi", "buổi", new BigDecimal("3"), 1),
                part("Việc chưa có chỉ tiêu", "người", null, 1));
        var sum = new TargetSums(tasks, selector -> 1).all().getFirst();
        assertThat(sum.holds()).isFalse();
        assertThat(sum.unlike()).containsExactly("Việc đếm buổi", "Việc chưa có chỉ tiêu");
    }

    @Test
    void aTaskThatGathersWithoutATargetOfItsOwnIsNotCompared() {
        var whole = new TaskText(WHOLE, terms("Chung", "người", new Aim(null, true, null)), null);
        assertThat(new TargetSums(List.of(whole, part("Việc", "người", BigDecimal.TEN, 1)), selector -> 1).all())
                .isEmpty();
    }

    @Test
    void resultsRollUpToTheTaskThatGathersThem() {
        var tasks = List.of(
                whole("người", "100"), part("A", "người", BigDecimal.TEN, 1), part("B", "người", BigDecimal.TEN, 2));
        var delivered = Map.of(
                tasks.get(1).id(), new Yield.Delivered(tasks.get(1).id(), 2, new BigDecimal("30.5")),
                tasks.get(2).id(), new Yield.Delivered(tasks.get(2).id(), 1, new BigDecimal("20")));
        var yields = Yield.of(tasks, delivered);
        assertThat(yields.getFirst().value()).isEqualByComparingTo("50.5");
        assertThat(yields.getFirst().reached()).isEqualTo(50);
        assertThat(yields.getFirst().answers()).isEqualTo(3);
    }

    @Test
    void sharesThatAreDeliveredComeToTheirMean() {
        var tasks = List.of(whole("%", "90"), part("A", "%", BigDecimal.TEN, 1), part("B", "%", BigDecimal.TEN, 2));
        var delivered = Map.of(
                tasks.get(1).id(), new Yield.Delivered(tasks.get(1).id(), 3, new BigDecimal("240")),
                tasks.get(2).id(), new Yield.Delivered(tasks.get(2).id(), 1, new BigDecimal("100")));
        assertThat(Yield.of(tasks, delivered).getFirst().value()).isEqualByComparingTo("85");
    }

    @Test
    void aTargetIsAboveNoughtAndOfANumber() {
        assertThatThrownBy(() -> Aim.of(BigDecimal.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Aim(null, true, WHOLE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DirectivesFixture.terms(Completion.TICK, Selector.ofKinds(OrganisationKind.SCHOOL))
                        .aiming(Aim.of(BigDecimal.ONE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static TargetSum only(String unit, BigDecimal target, List<BigDecimal> parts) {
        var tasks = new ArrayList<>(List.of(whole(unit, target.toPlainString())));
        for (int i = 0; i < parts.size(); i++) tasks.add(part("Việc " + i, unit, parts.get(i), i));
        return new TargetSums(tasks, selector -> 1).all().getFirst();
    }

    /** Parts whose shares are all different, each selecting a commune of its own by which its reach is known. */
    private static TargetSum shared(String target, List<Integer> shares, Map<Integer, Integer> reach) {
        var tasks = new ArrayList<>(List.of(whole("%", target)));
        shares.forEach(share -> tasks.add(part("Việc " + share, "%", BigDecimal.valueOf(share), share)));
        var byCommune = new HashMap<>(reach);
        return new TargetSums(
                        tasks,
                        selector -> byCommune.get(selector.communes().iterator().next()))
                .all()
                .getFirst();
    }

    private static TaskText whole(String unit, String target) {
        return new TaskText(WHOLE, terms("Chung", unit, new Aim(new BigDecimal(target), true, null)), null);
    }

    private static TaskText part(String title, String unit, BigDecimal target, int commune) {
        var terms = terms(title, unit, new Aim(target, false, WHOLE));
        var selector = Selector.ofKinds(OrganisationKind.SCHOOL).inCommunes(java.util.Set.of(commune));
        var placed = new TaskTerms(
                title,
                null,
                Completion.NUMBER,
                unit,
                terms.deadline(),
                terms.year(),
                selector,
                terms.aim(),
                Particulars.NONE);
        return new TaskText(UUID.randomUUID(), placed, null);
    }

    private static TaskTerms terms(String title, String unit, Aim aim) {
        var deadline = new DeadlineRule.OnDate(LocalDate.of(2026, 12, 1));
        var selector = Selector.ofKinds(OrganisationKind.SCHOOL);
        return new TaskTerms(title, null, Completion.NUMBER, unit, deadline, 2026, selector, aim, Particulars.NONE);
    }
}
