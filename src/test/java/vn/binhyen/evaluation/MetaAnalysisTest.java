package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MetaAnalysisTest {

    private static final double ALPHA = 0.05;

    /** At the maximum the restricted likelihood is flat, or falls from 0 on. */
    @Property(tries = 200)
    void noOtherVarianceHasALargerRestrictedLikelihood(@ForAll @LongRange(min = 1, max = 100_000) long seed) {
        var studies = drawn(new Random(seed), 3 + (int) (seed % 12));
        double found = new MetaAnalysis(studies, ALPHA).restrictedLikelihood();
        double best = likelihood(studies, found);
        for (double other : new double[] {0, found * 0.9, found * 1.1, found + 0.01, found + 1})
            assertThat(likelihood(studies, other)).isLessThanOrEqualTo(best + 1e-9);
    }

    /** Places whose likelihood has two peaks: the search from the method of moments alone ends on the lower one. */
    @Test
    void theHighestOfSeveralPeaksIsTaken() {
        noOtherVarianceHasALargerRestrictedLikelihood(11_078);
    }

    @Property(tries = 100)
    void movingAndStretchingTheScaleMovesAndStretchesTheAverage(
            @ForAll @DoubleRange(min = -5, max = 5) double shift,
            @ForAll @DoubleRange(min = 0.1, max = 10) double stretch) {
        var studies = drawn(new Random(5), 8);
        var changed = studies.stream()
                .map(one -> new Study(shift + stretch * one.effect(), stretch * stretch * one.variance()))
                .toList();
        var pooled = new MetaAnalysis(studies, ALPHA).usual();
        var moved = new MetaAnalysis(changed, ALPHA).usual();
        assertThat(moved.estimate()).isCloseTo(shift + stretch * pooled.estimate(), offset(1e-7));
        assertThat(moved.tauSquared()).isCloseTo(stretch * stretch * pooled.tauSquared(), offset(1e-7));
        assertThat(moved.iSquared()).isCloseTo(pooled.iSquared(), offset(1e-6));
    }

    @Test
    void theFixedEffectOfTwoPlacesIsTheirWeightedMean() {
        var meta = new MetaAnalysis(List.of(new Study(0, 1), new Study(3, 0.5)), ALPHA);
        assertThat(meta.usual().estimate()).isCloseTo(2, offset(1e-12));
        assertThat(meta.usual().prediction()).isNull();
        assertThat(meta.allowsRandomEffects()).isFalse();
        assertThatThrownBy(() -> meta.wald(0)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> meta.hartungKnapp(0)).isInstanceOf(Unusable.class);
    }

    /** Places that agree more than by chance make Hartung and Knapp's error too small. */
    @Test
    void theWiderOfBothIntervalsIsUsed() {
        var meta = new MetaAnalysis(
                List.of(new Study(-0.5, 0.04), new Study(-0.51, 0.04), new Study(-0.49, 0.04), new Study(-0.5, 0.05)),
                ALPHA);
        var knapp = meta.hartungKnapp(meta.restrictedLikelihood());
        assertThat(knapp).isNotNull();
        assertThat(knapp.error()).isLessThan(meta.wald(0).error());
        assertThat(meta.usual().error()).isEqualTo(meta.wald(0).error());
    }

    @Test
    void placesThatAgreeToTheLastDigitStillHaveAnInterval() {
        var meta = new MetaAnalysis(List.of(new Study(1, 1), new Study(1, 1), new Study(1, 1)), ALPHA);
        assertThat(meta.hartungKnapp(0)).isNull();
        assertThat(meta.usual().interval().low()).isLessThan(1);
        assertThat(meta.fixed().iSquared()).isZero();
    }

    @Test
    void theNextPlaceIsLessCertainThanTheAverage() {
        var pooled = new MetaAnalysis(drawn(new Random(9), 10), ALPHA).usual();
        var next = pooled.prediction();
        assertThat(next).isNotNull();
        assertThat(next.low()).isLessThan(pooled.interval().low());
        assertThat(next.high()).isGreaterThan(pooled.interval().high());
    }

    /** Of 1,500 collections of 8 places about one in twenty misses the mean that they were drawn around. */
    @Test
    void theIntervalMissesAboutOneTimeInTwenty() {
        var random = new Random(11);
        int missed = 0;
        for (int i = 0; i < 1500; i++) {
            var studies = IntStream.range(0, 8)
                    .mapToObj(k -> new Study(0.3 * random.nextGaussian() + 0.2 * random.nextGaussian(), 0.04))
                    .toList();
            if (!new MetaAnalysis(studies, ALPHA).usual().interval().contains(0)) missed++;
        }
        assertThat(missed / 1500d).isBetween(0.025, 0.07);
    }

    @Test
    void oneStudyAndStudiesWithoutAVarianceAreRefused() {
        assertThatThrownBy(() -> new MetaAnalysis(List.of(new Study(1, 1)), ALPHA))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> new Study(1, 0)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> new Study(Double.NaN, 1)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> new Study(1, Double.POSITIVE_INFINITY)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> new MetaAnalysis(List.of(new Study(1e308, 1e-300), new Study(-1e308, 1e-300)), ALPHA))
                .isInstanceOf(Unusable.class);
    }

    @Test
    void anEmptyCellIsRefusedAndNotFilled() {
        assertThatThrownBy(() -> Study.riskRatio(0, 10, 3, 7)).hasMessageContaining("silently");
        assertThatThrownBy(() -> Study.oddsRatio(3, 0, 3, 7)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> Study.rateRatio(RateRatioTest.cells(3, 0, 3, 7), 1))
                .isInstanceOf(Unusable.class);
    }

    private static List<Study> drawn(Random random, int k) {
        return IntStream.range(0, k)
                .mapToObj(i -> {
                    double variance = 0.02 + 0.3 * random.nextDouble();
                    return new Study(
                            0.4 * random.nextGaussian() + Math.sqrt(variance) * random.nextGaussian(), variance);
                })
                .toList();
    }

    private static double likelihood(List<Study> studies, double tauSquared) {
        double sum = 0;
        double weighted = 0;
        for (var one : studies) {
            sum += 1 / (one.variance() + tauSquared);
            weighted += one.effect() / (one.variance() + tauSquared);
        }
        double mean = weighted / sum;
        double log = -0.5 * Math.log(sum);
        for (var one : studies) {
            double variance = one.variance() + tauSquared;
            log -= 0.5 * (Math.log(variance) + (one.effect() - mean) * (one.effect() - mean) / variance);
        }
        return log;
    }
}
