package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ExactRateRatioTest {

    /** Fisher's tea: 3 of 4 guessed, p = 34/70 to both sides, limits 0.2117 and 626.24. */
    @Test
    void meetsTheLadyTastingTea() {
        var tea = ExactRateRatio.of(RateRatioTest.cells(1, 3, 3, 1), 0.05);
        assertThat(tea.p()).isCloseTo(34 / 70d, offset(1e-12));
        assertThat(tea.low()).isCloseTo(0.21173, offset(1e-5));
        assertThat(tea.high()).isCloseTo(626.2435, offset(1e-3));
    }

    @Property(tries = 200)
    void changingTheRolesTurnsTheLimitsOver(
            @ForAll @IntRange(min = 1, max = 30) int a,
            @ForAll @IntRange(min = 1, max = 30) int b,
            @ForAll @IntRange(min = 1, max = 30) int c,
            @ForAll @IntRange(min = 1, max = 30) int d) {
        var test = ExactRateRatio.of(RateRatioTest.cells(a, b, c, d), 0.05);
        var turned = ExactRateRatio.of(RateRatioTest.cells(c, d, a, b), 0.05);
        assertThat(turned.p()).isCloseTo(test.p(), offset(1e-9));
        assertThat(turned.low() * test.high()).isCloseTo(1, offset(1e-9));
    }

    /** A compared area without limit of events is a known rate: the binomial test of two counts. */
    @Test
    void besideAHugeAreaItIsTheTestOfTwoCounts() {
        var test = ExactRateRatio.of(RateRatioTest.cells(6, 0, 1e6, 1e6), 0.05);
        assertThat(test.p()).isCloseTo(0.03125, offset(1e-5));
        assertThat(test.ratio()).isZero();
        assertThat(test.low()).isZero();
    }

    @Test
    void exposureShiftsTheLimits() {
        var one = new Counts(1, 1);
        var cells = new FourCells(new Counts(8, 6), new Counts(9, 12), new Counts(2, 1), one);
        var plain = ExactRateRatio.of(FourCells.of(new Counts(8, 6), new Counts(9, 12)), 0.05);
        assertThat(ExactRateRatio.of(cells, 0.05).high()).isCloseTo(2 * plain.high(), offset(1e-9));
    }

    @Test
    void emptyAreasAndTooManyEventsAreRefused() {
        assertThatThrownBy(() -> ExactRateRatio.of(RateRatioTest.cells(0, 0, 1, 2), 0.05))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> ExactRateRatio.of(RateRatioTest.cells(1, 0, 2, 0), 0.05))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> ExactRateRatio.of(RateRatioTest.cells(1e9, 1e9, 1e9, 1e9), 0.05))
                .hasMessageContaining("too many");
        assertThatThrownBy(() -> ExactRateRatio.of(RateRatioTest.cells(1.5, 1, 1, 1), 0.05))
                .isInstanceOf(Unusable.class);
    }
}
