package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RateRatioTest {

    private static final double ALPHA = 0.05;

    /** The neighbourhood watch review: 1.19 and 1.36 are 16 % and 26 %. */
    @Test
    void aRelativeEffectSizeIsTheReductionThatThePublishedReviewTells() {
        assertThat(RateRatio.reductionPercent(1.19)).isCloseTo(16, offset(0.5));
        assertThat(RateRatio.reductionPercent(1.36)).isCloseTo(26, offset(0.5));
    }

    @Property
    void changingTheRolesTurnsTheRatioOver(
            @ForAll @IntRange(min = 1, max = 5000) int a,
            @ForAll @IntRange(min = 1, max = 5000) int b,
            @ForAll @IntRange(min = 1, max = 5000) int c,
            @ForAll @IntRange(min = 1, max = 5000) int d) {
        var ratio = RateRatio.of(cells(a, b, c, d), 2, ALPHA);
        var swapped = RateRatio.of(cells(c, d, a, b), 2, ALPHA);
        assertThat(swapped.logRatio()).isCloseTo(-ratio.logRatio(), offset(1e-12));
        assertThat(swapped.error()).isCloseTo(ratio.error(), offset(1e-12));
        assertThat(swapped.p()).isCloseTo(ratio.p(), offset(1e-12));
        assertThat(ratio.interval().contains(1)).isEqualTo(ratio.p() >= ALPHA);
    }

    @Property
    void theUnitOfTheExposureDoesNotMatterAndItsQuotientDoes(
            @ForAll @DoubleRange(min = 0.01, max = 100) double unit,
            @ForAll @DoubleRange(min = 0.1, max = 10) double longer) {
        var treated = new Counts(50, 30);
        var control = new Counts(60, 55);
        var one = new Counts(1, 1);
        var months = new Counts(unit, unit * longer);
        var same = RateRatio.of(new FourCells(treated, control, months, months), 1, ALPHA);
        var plain = RateRatio.of(FourCells.of(treated, control), 1, ALPHA);
        assertThat(same.logRatio()).isCloseTo(plain.logRatio(), offset(1e-12));
        var only = RateRatio.of(new FourCells(treated, control, months, one), 1, ALPHA);
        assertThat(only.ratio() * longer).isCloseTo(plain.ratio(), offset(1e-9));
    }

    @Test
    void moreScatterWidensTheIntervalByItsRoot() {
        var one = RateRatio.of(cells(50, 30, 60, 55), 1, ALPHA);
        var four = RateRatio.of(cells(50, 30, 60, 55), 4, ALPHA);
        assertThat(four.error()).isCloseTo(2 * one.error(), offset(1e-12));
    }

    @Test
    void anEmptyCellIsRefusedAndNotFilled() {
        assertThatThrownBy(() -> RateRatio.of(cells(50, 0, 60, 55), 1, ALPHA))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("exact test");
    }

    @Test
    void whatIsNoCountNoScatterAndNoShareIsRefused() {
        assertThatThrownBy(() -> new Counts(-1, 2)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> new Counts(Double.NaN, 2)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> new Counts(1, Double.POSITIVE_INFINITY)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> RateRatio.of(cells(1, 1, 1, 1), 0.5, ALPHA)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> RateRatio.of(cells(1, 1, 1, 1), Double.NaN, ALPHA))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> RateRatio.of(cells(1, 1, 1, 1), 1, 1)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> RateRatio.of(cells(1, 1, 1, 1), 1e9, ALPHA)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> new FourCells(new Counts(1, 1), new Counts(1, 1), new Counts(0, 1), new Counts(1, 1)))
                .isInstanceOf(Unusable.class);
    }

    @Test
    void countsOfAThousandMillionHaveANarrowInterval() {
        var ratio = RateRatio.of(cells(1e9, 0.9e9, 1e9, 1e9), 1, ALPHA);
        assertThat(ratio.interval().low()).isCloseTo(0.9, offset(2e-4));
        assertThat(ratio.interval().high()).isCloseTo(0.9, offset(2e-4));
    }

    /** Of 4,000 comparisons without an effect about one in twenty misses: 5 % with a Monte-Carlo error of 0.35 %. */
    @Test
    void theIntervalMissesAboutOneTimeInTwenty() {
        var random = new Random(7);
        int missed = 0;
        for (int i = 0; i < 4000; i++) {
            var cells = cells(drawn(random, 60), drawn(random, 60), drawn(random, 80), drawn(random, 80));
            if (!RateRatio.of(cells, 1, ALPHA).interval().contains(1)) missed++;
        }
        assertThat(missed / 4000d).isBetween(0.035, 0.062);
    }

    @Test
    void scatterByChanceAloneHasAnOverdispersionNearOne() {
        var random = new Random(3);
        double[][] table = new double[40][60];
        for (var row : table) for (int j = 0; j < row.length; j++) row[j] = drawn(random, 5 + j % 4);
        var chance = Overdispersion.of(table);
        assertThat(chance.phi()).isBetween(1.0, 1.1);
        for (var row : table) for (int j = 0; j < row.length; j++) row[j] *= 3;
        assertThat(Overdispersion.of(table).phi()).isCloseTo(3 * chance.chiSquare() / chance.degrees(), offset(1e-9));
    }

    @Test
    void aChangeBetweenThePeriodsIsNoScatter() {
        double[][] before = {{10, 12, 11}, {20, 24, 22}};
        double[][] after = {{2, 3}, {30, 45}};
        assertThat(Overdispersion.of(before, after).phi()).isEqualTo(1);
    }

    @Test
    void scatterCannotBeJudgedFromOneUnitOneMonthOrNoEvent() {
        assertThatThrownBy(() -> Overdispersion.of(new double[][] {{1, 2, 3}})).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> Overdispersion.of(new double[][] {{1}, {2}})).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> Overdispersion.of(new double[][] {{0, 0}, {0, 0}}))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> Overdispersion.of(new double[][] {{1, 2}, {3}}))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> Overdispersion.of()).isInstanceOf(Unusable.class);
    }

    static FourCells cells(double a, double b, double c, double d) {
        return FourCells.of(new Counts(a, b), new Counts(c, d));
    }

    /** A Poisson number by multiplying uniform ones (Knuth). */
    static int drawn(Random random, double mean) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }
}
