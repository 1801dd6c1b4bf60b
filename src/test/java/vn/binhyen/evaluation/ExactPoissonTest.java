package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactPoissonTest {

    /** Garwood's limits as they stand in any table. */
    @ParameterizedTest
    @CsvSource({"0, 0, 3.688879", "1, 0.025318, 5.571643", "10, 4.795389, 18.390356", "100, 81.36399, 121.62679"})
    void hasTheTabulatedLimits(double x, double low, double high) {
        var test = ExactPoisson.one(x, 1, 1, 0.05);
        assertThat(test.low()).isCloseTo(low, offset(6e-5));
        assertThat(test.high()).isCloseTo(high, offset(6e-5));
    }

    @Test
    void sixToNoneIsTheSmallestFallThatStandsOut() {
        assertThat(ExactPoisson.two(6, 1, 0, 1, 1, 0.05).p()).isCloseTo(0.03125, offset(1e-12));
        assertThat(ExactPoisson.two(5, 1, 0, 1, 1, 0.05).p()).isCloseTo(0.0625, offset(1e-12));
    }

    @Test
    void aRatioAgainstNothingHasALowerLimitOnly() {
        var test = ExactPoisson.two(6, 1, 0, 1, 1, 0.05);
        assertThat(test.estimate()).isNull();
        assertThat(test.high()).isNull();
        assertThat(test.low()).isGreaterThan(1);
        var turned = ExactPoisson.two(0, 1, 6, 1, 1, 0.05);
        assertThat(turned.estimate()).isZero();
        assertThat(turned.low()).isZero();
        assertThat(turned.high()).isCloseTo(1 / test.low(), withPercentage(1e-8));
    }

    @Property
    void tailsAreThoseOfTheDistribution(
            @ForAll @IntRange(max = 400) int x, @ForAll @DoubleRange(min = 0.01, max = 400) double mean) {
        var known = new PoissonDistribution(mean);
        assertThat(PoissonCounts.atMost(x, mean)).isCloseTo(known.cumulativeProbability(x), offset(1e-9));
        assertThat(PoissonCounts.mass(x, mean)).isCloseTo(known.probability(x), offset(1e-12));
        assertThat(PoissonCounts.atMost(x, mean) + PoissonCounts.atLeast(x + 1, mean))
                .isCloseTo(1, offset(1e-12));
    }

    @Property
    void sharesAreThoseOfTheDistribution(
            @ForAll @IntRange(max = 300) int x,
            @ForAll @IntRange(max = 300) int more,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double p) {
        int n = x + more;
        double known = new BinomialDistribution(n, p).cumulativeProbability(x);
        assertThat(BinomialCounts.atMost(x, n, p, 1 - p)).isCloseTo(known, offset(1e-9));
        assertThat(BinomialCounts.atMost(x, n, p, 1 - p) + BinomialCounts.atLeast(x + 1, n, p, 1 - p))
                .isCloseTo(1, offset(1e-11));
    }

    /** A limit is where the chance of what was seen falls to half of alpha. */
    @Property(tries = 200)
    void limitsAreWhereTheSeenBecomesUnlikely(
            @ForAll @IntRange(min = 1, max = 2000) int x, @ForAll @DoubleRange(min = 0.01, max = 0.5) double alpha) {
        var test = ExactPoisson.one(x, 1, 1, alpha);
        assertThat(PoissonCounts.atLeast(x, test.low())).isCloseTo(alpha / 2, withPercentage(1e-6));
        assertThat(PoissonCounts.atMost(x, test.high())).isCloseTo(alpha / 2, withPercentage(1e-6));
    }

    /** The sum over all counts that are no more likely, one by one. */
    @Property(tries = 300)
    void theChanceIsThatOfAllCountsNoMoreLikely(
            @ForAll @IntRange(max = 60) int x, @ForAll @DoubleRange(min = 0.1, max = 40) double mean) {
        double sum = 0;
        double seen = PoissonCounts.mass(x, mean) * (1 + 1e-7);
        for (int y = 0; y < 400; y++) if (PoissonCounts.mass(y, mean) <= seen) sum += PoissonCounts.mass(y, mean);
        assertThat(ExactPoisson.one(x, 1, mean, 0.05).p()).isCloseTo(Math.min(1, sum), offset(1e-10));
    }

    @Property(tries = 300)
    void theOrderOfTwoRatesDoesNotMatter(
            @ForAll @IntRange(min = 1, max = 300) int x1,
            @ForAll @IntRange(min = 1, max = 300) int x2,
            @ForAll @DoubleRange(min = 0.1, max = 20) double time) {
        var test = ExactPoisson.two(x1, time, x2, 1, 1, 0.05);
        var turned = ExactPoisson.two(x2, 1, x1, time, 1, 0.05);
        assertThat(turned.p()).isCloseTo(test.p(), offset(1e-9));
        assertThat(turned.low()).isCloseTo(1 / test.high(), withPercentage(1e-6));
    }

    @Test
    void countsOfAThousandMillionAreTestedWithTheirDigits() {
        var same = ExactPoisson.two(1e9, 1, 1e9, 1, 1, 0.05);
        assertThat(same.p()).isCloseTo(1, offset(1e-9));
        assertThat(same.low()).isCloseTo(Math.exp(-1.959964 * Math.sqrt(2e-9)), offset(1e-8));
        var one = ExactPoisson.one(1e9, 1, 1e9 + 62000, 0.05);
        assertThat(one.p()).isCloseTo(Normal.twoSided(62000 / Math.sqrt(1e9)), offset(1e-5));
    }

    /** Where the sum would be long the normal distribution with its correction continues it. */
    @Test
    void theTailsOfLargeCountsJoinThoseOfSmallerOnes() {
        for (double z = -6; z <= 6; z++) {
            double below = tail(1e6, z);
            double above = tail(1e6 + 1, z);
            assertThat(above).isCloseTo(below, withPercentage(1e-3));
        }
        assertThat(PoissonCounts.upper(1e9, 1e9 + 6 * Math.sqrt(1e9)) / Normal.below(-6))
                .isCloseTo(1, offset(5e-3));
    }

    private static double tail(double a, double z) {
        double x = a + z * Math.sqrt(a);
        return z > 0 ? PoissonCounts.upper(a, x) : PoissonCounts.lower(a, x);
    }

    @Test
    void anEndlesslySmallChanceIsNoneAndStillANumber() {
        assertThat(ExactPoisson.one(1e9, 1, 1, 0.05).p()).isZero();
        assertThat(ExactPoisson.one(0, 1, 1e9, 0.05).p()).isZero();
    }

    @Test
    void whatCannotBeTestedIsRefused() {
        assertThatThrownBy(() -> ExactPoisson.two(0, 1, 0, 1, 1, 0.05)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> ExactPoisson.one(1.5, 1, 1, 0.05)).hasMessageContaining("whole number");
        assertThatThrownBy(() -> ExactPoisson.one(-1, 1, 1, 0.05)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> ExactPoisson.one(1e12, 1, 1, 0.05)).hasMessageContaining("1e11");
        assertThatThrownBy(() -> ExactPoisson.one(1, 1e20, 1, 0.05)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> ExactPoisson.one(1, 0, 1, 0.05)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> ExactPoisson.one(1, 1, Double.NaN, 0.05)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> ExactPoisson.two(1, 1e300, 1, 1e-300, 1, 0.05)).isInstanceOf(Unusable.class);
    }
}
