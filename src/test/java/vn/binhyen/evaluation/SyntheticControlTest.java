package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vn.binhyen.evaluation.Known.known;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SyntheticControlTest {

    /** No donor lies further along the way to the target than the mixture itself: then none can bring it nearer. */
    @Property(tries = 200)
    void noOtherMixtureComesNearer(
            @ForAll @IntRange(min = 2, max = 30) int donors,
            @ForAll @IntRange(min = 1, max = 25) int months,
            @ForAll long seed) {
        var random = new SplittableRandom(seed);
        double[][] points = new double[donors][months];
        double[] target = new double[months];
        for (int i = 0; i < months; i++) {
            target[i] = 10 * random.nextDouble();
            for (double[] point : points) point[i] = 10 * random.nextDouble();
        }
        double[] weights = SimplexWeights.of(points, target);
        assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-9));
        assertThat(Arrays.stream(weights).min().orElseThrow()).isNotNegative();
        double[] apart = apart(points, target, weights);
        double norm = product(apart, apart);
        for (double[] point : points) {
            double[] single = new double[months];
            Arrays.setAll(single, i -> point[i] - target[i]);
            assertThat(product(apart, single)).isGreaterThanOrEqualTo(norm - 1e-6);
        }
    }

    /** The first far donor lies where none of it is wanted; a trace of the second makes the mixture exact. */
    @Test
    void aDonorFarAwayDoesNotSpoilTheOthers() {
        double[] target = {10, 10};
        double[] apart = SimplexWeights.of(new double[][] {{8, 9}, {13, 11}, {1e7, -1e7}}, target);
        assertThat(apart).containsExactly(new double[] {17 / 29d, 12 / 29d, 0}, within(1e-9));
        double[] exact = SimplexWeights.of(new double[][] {{8, 9}, {13, 11}, {1e7 + 10, 1e7 + 10}}, target);
        assertThat(exact)
                .containsExactly(new double[] {2 / (3 + 1e-7), 1 / (3 + 1e-7), 1e-7 / (3 + 1e-7)}, within(1e-12));
    }

    private static double[] apart(double[][] points, double[] target, double[] weights) {
        double[] apart = new double[target.length];
        for (int i = 0; i < apart.length; i++) {
            apart[i] = -target[i];
            for (int j = 0; j < points.length; j++) apart[i] += weights[j] * points[j][i];
        }
        return apart;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) sum += one[i] * other[i];
        return sum;
    }

    @Test
    void aUnitMixedOfTwoDonorsIsTakenApartAgainAndItsChangeSeen() {
        var outcome = mixed(25, 30, 20, -5);
        var found = SyntheticControl.estimate(outcome, 20, null);
        assertThat(found.weights()[0]).isCloseTo(0.3, within(1e-6));
        assertThat(found.weights()[1]).isCloseTo(0.7, within(1e-6));
        assertThat(found.fit().effect()).isCloseTo(-5, within(1e-6));
        assertThat(found.rank()).isEqualTo(1);
        assertThat(found.p()).isEqualTo(1 / 26.0);
        assertThat(found.canShow()).isTrue();
        assertThat(found.fit().isUsable()).isTrue();
        assertThat(SyntheticControl.estimate(mixed(10, 30, 20, -5), 20, null).canShow())
                .isFalse();
    }

    @Test
    void predictorsThatTellTheDonorsApartFindThemToo() {
        var outcome = mixed(6, 30, 20, -5);
        double[][] predictors = new double[7][2];
        for (int unit = 0; unit < 7; unit++) {
            for (int time = 0; time < 10; time++) predictors[unit][0] += outcome[unit][time] / 10;
            for (int time = 10; time < 20; time++) predictors[unit][1] += outcome[unit][time] / 10;
        }
        var found = SyntheticControl.estimate(outcome, 20, predictors);
        assertThat(known(found.importance())).hasSize(2);
        assertThat(Arrays.stream(known(found.importance())).sum()).isCloseTo(1, within(1e-9));
        assertThat(found.fit().effect()).isCloseTo(-5, within(2.0));
    }

    /** The searches start from one importance for all, and from one that differs. */
    @Test
    void aSearchThatDoesNotEndKeepsTheBestThatItSaw() {
        var random = new SplittableRandom(5);
        double[][] predictors = new double[13][6];
        for (double[] row : predictors) Arrays.setAll(row, _ -> random.nextDouble());
        double[][] outcome = new double[13][30];
        for (double[] row : outcome) Arrays.setAll(row, _ -> random.nextDouble());
        var donors = IntStream.range(1, 13).boxed().toList();
        var found = PredictorWeights.of(outcome, 20, predictors, 0, donors).searched(20);
        assertThat(Arrays.stream(known(found.importance())).distinct().count()).isGreaterThan(2);
    }

    @Test
    void aUnitOutsideAllDonorsFitsBadlyAndSaysSo() {
        var outcome = mixed(25, 30, 20, 0);
        for (int time = 0; time < 30; time++) outcome[0][time] += 100;
        var fit = SyntheticControl.estimate(outcome, 20, null).fit();
        assertThat(fit.monthsOutside()).isEqualTo(20);
        assertThat(fit.isUsable()).isFalse();
    }

    /** The first unit is three tenths of the second and seven of the third, and changes after its start. */
    private static double[][] mixed(int donors, int months, int before, double change) {
        var random = new SplittableRandom(3);
        double[][] outcome = new double[donors + 1][months];
        for (int unit = 1; unit <= donors; unit++) {
            for (int time = 0; time < months; time++) outcome[unit][time] = 50 + unit + 10 * random.nextDouble();
        }
        for (int time = 0; time < months; time++) {
            outcome[0][time] = 0.3 * outcome[1][time] + 0.7 * outcome[2][time] + (time < before ? 0 : change);
        }
        return outcome;
    }

    @Test
    void tooFewDonorsOrMonthsAreRefused() {
        assertThatThrownBy(() -> SyntheticControl.estimate(new double[][] {{1, 2, 3}, {1, 2, 3}}, 2, null))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> SyntheticControl.estimate(new double[3][4], 4, null))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> SyntheticControl.estimate(new double[3][4], 1, null))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() ->
                        SyntheticControl.estimate(new double[][] {{1, 2, Double.NaN}, {1, 2, 3}, {1, 2, 3}}, 2, null))
                .isInstanceOf(Unusable.class);
    }

    @Test
    void unitsThatAreAllAlikeGiveNoEndlessRatio() {
        assertThat(SyntheticControl.estimate(new double[4][5], 3, null).fit().ratio())
                .isZero();
    }
}
