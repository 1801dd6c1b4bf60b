package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.binhyen.evaluation.DisplacementDifference.Area;

class DisplacementTest {

    /** Two months before and one after: -20 with a variance of 115 (Wheeler 2021, periods of different length). */
    @Test
    void periodsOfDifferentLengthAreDividedByTheirs() {
        var times = new Counts(2, 1);
        var difference = DisplacementDifference.of(
                new Area(new Counts(80, 20), 1, times), new Area(new Counts(100, 50), 1, times));
        assertThat(difference.total().estimate()).isEqualTo(-20);
        assertThat(difference.total().variance()).isEqualTo(115);
        assertThat(difference.displacement()).isNull();
    }

    /** The published example with areas of 1.2, 0.9, 1.5 and 1.6 (Wheeler 2021, areas of different size). */
    @Test
    void areasOfDifferentSizeAreDividedByTheirs() {
        var total = DisplacementDifference.of(
                        area(207, 110, 1.2), area(308, 318, 0.9), area(178, 157, 1.5), area(150, 140, 1.6))
                .total();
        assertThat(total.estimate()).isCloseTo(-99.69444444, offset(1e-8));
        assertThat(total.error()).isCloseTo(35.4280755, offset(1e-7));
        assertThat(total.deviation()).isCloseTo(-2.813995483, offset(1e-9));
        assertThat(total.interval(0.05).low()).isCloseTo(-169.1321965, offset(1e-7));
        assertThat(total.interval(0.05).high()).isCloseTo(-30.25669241, offset(1e-8));
    }

    /** Robbery, burglary and theft weighted 10, 5 and 1. */
    @Test
    void harmIsTheWeightedSumWithSquaredWeightsInTheVariance() {
        var robbery = difference(20, 10, 20, 20);
        var burglary = difference(25, 20, 30, 30);
        var theft = difference(70, 20, 80, 60);
        var harm = DisplacementDifference.harm(List.of(robbery, burglary, theft), new double[] {10, 5, 1});
        assertThat(harm.estimate()).isEqualTo(-100 - 25 - 30);
        assertThat(harm.variance()).isEqualTo(100 * 70 + 25 * 105 + 230);
    }

    @Property
    void theTotalIsTheTargetAndWhatIsAroundIt(
            @ForAll @IntRange(max = 1000) int before, @ForAll @IntRange(max = 1000) int after) {
        var all = DisplacementDifference.of(
                area(before, after, 1), area(30, 40, 1), area(after, before, 1), area(10, 12, 1));
        assertThat(all.total().estimate()).isEqualTo(-10 - 2);
        assertThat(all.total().variance()).isEqualTo(2d * before + 2d * after + 92);
    }

    @Test
    void nothingCountedIsNothingToJudge() {
        var nothing = difference(0, 0, 0, 0);
        assertThatThrownBy(nothing::deviation).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> DisplacementDifference.harm(List.of(), new double[0]))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> DisplacementDifference.harm(List.of(nothing), new double[] {1, 2}))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> area(1, 1, 0)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> area(1, 1, Double.NaN)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> DisplacementDifference.of(area(9e15, 0, 1e-300), area(1, 1, 1)))
                .isInstanceOf(Unusable.class);
    }

    @Test
    void theQuotientIsWithheldWhereTheTargetDidNotGain() {
        var risen = DisplacementQuotient.of(new Counts(100, 120), new Counts(100, 50), new Counts(100, 100));
        assertThat(risen.quotient()).isNull();
        assertThat(risen.success()).isPositive();
    }

    @Test
    void aControlOfTheBuffersOwnRemovesATrendThatOnlyTheBufferHad() {
        var response = new Counts(100, 50);
        var control = new Counts(100, 100);
        var buffer = new Counts(40, 60);
        var own = DisplacementQuotient.of(response, buffer, control, new Counts(200, 300));
        assertThat(own.quotient()).isCloseTo(0, offset(1e-12));
        assertThat(DisplacementQuotient.of(response, buffer, control).quotient())
                .isNegative();
    }

    @Test
    void aQuotientNeedsEventsInTheControl() {
        assertThatThrownBy(() -> DisplacementQuotient.of(new Counts(5, 3), new Counts(5, 5), new Counts(0, 4)))
                .isInstanceOf(Unusable.class);
    }

    private static DisplacementDifference.Effect difference(double a, double b, double c, double d) {
        return DisplacementDifference.of(area(a, b, 1), area(c, d, 1)).total();
    }

    private static Area area(double before, double after, double size) {
        return new Area(new Counts(before, after), size, new Counts(1, 1));
    }
}
