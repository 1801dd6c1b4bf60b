package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RateDifferenceTestTest {

    @Test
    void meetsTheExamplesOfItsAuthors() {
        assertThat(RateDifferenceTest.of(0, 1, 3, 1).p()).isCloseTo(0.0884, offset(5e-5));
        assertThat(RateDifferenceTest.of(6, 1, 2, 1).p()).isCloseTo(0.1749, offset(5e-5));
    }

    /** Sums the definition over the whole plane of pairs. */
    @Property(tries = 150)
    void isTheSumOverAllPairsAsFarApart(
            @ForAll @IntRange(max = 12) int x1,
            @ForAll @IntRange(min = 1, max = 12) int x2,
            @ForAll @DoubleRange(min = 0.3, max = 3) double n1) {
        double mean = (x1 + x2) / (n1 + 1);
        double seen = distance(x1, x2, n1);
        double sum = 0;
        for (int a = 0; a < 120; a++)
            for (int b = 0; b < 120; b++)
                if (distance(a, b, n1) >= seen * (1 - 1e-12))
                    sum += PoissonCounts.mass(a, mean * n1) * PoissonCounts.mass(b, mean);
        assertThat(RateDifferenceTest.of(x1, n1, x2, 1).p()).isCloseTo(Math.min(1, sum), offset(1e-9));
    }

    @Property(tries = 200)
    void theOrderDoesNotMatterAndNeitherDoesTheUnitOfExposure(
            @ForAll @IntRange(max = 60) int x1,
            @ForAll @IntRange(min = 1, max = 60) int x2,
            @ForAll @DoubleRange(min = 0.1, max = 10) double n1) {
        var test = RateDifferenceTest.of(x1, n1, x2, 1);
        assertThat(RateDifferenceTest.of(x2, 1, x1, n1).p()).isCloseTo(test.p(), offset(1e-9));
        assertThat(RateDifferenceTest.of(x1, n1 * 1000, x2, 1000).p()).isCloseTo(test.p(), offset(1e-9));
    }

    @Test
    void nearsTheNormalTestForLargeCounts() {
        var test = RateDifferenceTest.of(1e9, 1, 1e9 + 100_000, 1);
        assertThat(test.p()).isCloseTo(Normal.twoSided(test.statistic()), offset(1e-4));
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        assertThatThrownBy(() -> RateDifferenceTest.of(0, 1, 0, 1)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> RateDifferenceTest.of(3, 0, 2, 1)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> RateDifferenceTest.of(3, 1e200, 2, 1e-200)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> RateDifferenceTest.of(3, 1, -2, 1)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> RateDifferenceTest.of(1e12, 1, 1, 1)).hasMessageContaining("1e11");
    }

    private static double distance(double a, double b, double n1) {
        double difference = a / n1 - b;
        return Math.abs(difference) < 1e-12 ? 0 : difference * difference / (a / n1 / n1 + b);
    }
}
