package vn.binhyen.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What rules find in figures. */
class CheckTest {

    record Figures(Map<String, Integer> current, Map<String, Integer> before) implements Check.Known {

        @Override
        public Optional<BigDecimal> now(String code) {
            return Optional.ofNullable(current.get(code)).map(BigDecimal::valueOf);
        }

        @Override
        public Optional<BigDecimal> last(String code) {
            return Optional.ofNullable(before.get(code)).map(BigDecimal::valueOf);
        }
    }

    static final Check.Parts PARTS = new Check.Parts(List.of("G57b", "G57c"), "G57a");

    @Property
    void partsBreakTheirRuleExactlyWhereTheyAreMoreThanTheirWhole(
            @ForAll @IntRange(max = 50) int handled,
            @ForAll @IntRange(max = 50) int refused,
            @ForAll @IntRange(max = 100) int received) {
        var figures = new Figures(Map.of("G57a", received, "G57b", handled, "G57c", refused), Map.of());
        assertThat(PARTS.breach("G57b", figures).isPresent()).isEqualTo(handled + refused > received);
    }

    @Property
    void aSumBreaksItsRuleExactlyWhereItsPartsAreAllKnownAndComeToAnythingElse(
            @ForAll @IntRange(max = 9) int handled,
            @ForAll @IntRange(max = 9) int refused,
            @ForAll @IntRange(max = 18) int received) {
        var check = new Check.Sum(List.of("G57b", "G57c"), "G57a");
        var all = new Figures(Map.of("G57a", received, "G57b", handled, "G57c", refused), Map.of());
        assertThat(check.breach("G57a", all).isPresent()).isEqualTo(handled + refused != received);
        var some = new Figures(Map.of("G57a", received, "G57b", handled), Map.of());
        assertThat(check.breach("G57a", some)).isEmpty();
    }

    /** What is typed first is not blamed for what is not typed yet. */
    @Property
    void whatIsNotKnownBreaksNothing(@ForAll @IntRange(max = 50) int handled, @ForAll @IntRange(max = 50) int last) {
        assertThat(PARTS.breach("G57b", new Figures(Map.of("G57b", handled), Map.of())))
                .isEmpty();
        assertThat(new Check.Change(null, 1, null).breach("E41", new Figures(Map.of(), Map.of("E41", last))))
                .isEmpty();
        assertThat(new Check.Change(null, 1, null).breach("E41", new Figures(Map.of("E41", handled), Map.of())))
                .isEmpty();
    }

    /** A growth from 10 to 20 stands out exactly as one from 100 to 200 does. */
    @Property
    void aChangeStandsOutWhateverTheUnit(
            @ForAll @IntRange(min = 1, max = 1000) int last,
            @ForAll @IntRange(max = 1000) int now,
            @ForAll @IntRange(min = 1, max = 1000) int unit) {
        var check = new Check.Change(null, 50, BigDecimal.ONE);
        var one = check.breach("E41", new Figures(Map.of("E41", now), Map.of("E41", last)));
        var other = check.breach("E41", new Figures(Map.of("E41", now * unit), Map.of("E41", last * unit)));
        assertThat(one.isPresent()).isEqualTo(other.isPresent());
        assertThat(one.isPresent()).isEqualTo(Math.abs(now - last) * 2 > last);
    }

    @Test
    void aFewMoreOrLessDoNotStandOut() {
        var check = new Check.Change(null, 50, BigDecimal.valueOf(20));
        assertThat(check.breach("E41", new Figures(Map.of("E41", 3), Map.of("E41", 1))))
                .isEmpty();
        assertThat(check.breach("E41", new Figures(Map.of("E41", 21), Map.of("E41", 1))))
                .isPresent();
    }

    @Test
    void boundsAreWithinTheRange() {
        var check = new Check.Range("B11", BigDecimal.ONE, BigDecimal.TEN);
        for (int each : List.of(1, 5, 10))
            assertThat(check.breach("B11", new Figures(Map.of("B11", each), Map.of())))
                    .isEmpty();
        for (int each : List.of(0, 11))
            assertThat(check.breach("B11", new Figures(Map.of("B11", each), Map.of())))
                    .isPresent();
    }

    @Test
    void aRuleIsLookedAtOnlyWhereItsMeasureIsOnTheSheet() {
        assertThat(PARTS.at(List.of("G57c"))).containsExactly("G57c");
        assertThat(PARTS.at(List.of("G57a"))).isEmpty();
        assertThat(new Check.Range("B11", null, BigDecimal.TEN).at(List.of("E41")))
                .isEmpty();
    }
}
