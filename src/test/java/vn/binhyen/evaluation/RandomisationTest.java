package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vn.binhyen.evaluation.Known.precision;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RandomisationTest {

    /** Fisher (1935, section 21): 863 of 32,768 changes of sign give a sum at least as large, 1,726 on either side. */
    @Test
    void darwinsPairsOfMaize() {
        double[] differences = {49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48};
        var found = Randomisation.differences(differences, 999, 1);
        assertThat(found.exact()).isTrue();
        assertThat(found.assignments()).isEqualTo(32_768);
        assertThat(found.greater()).isCloseTo(863 / 32_768.0, within(1e-12));
        assertThat(found.p()).isCloseTo(1_726 / 32_768.0, within(1e-12));
    }

    @Test
    void ofTwentyDivisionsOfSixTheMostExtremeIsOneInTwenty() {
        var found = Randomisation.groups(new double[] {1, 2, 3}, new double[] {7, 8, 9}, 999, 1);
        assertThat(found.assignments()).isEqualTo(20);
        assertThat(found.less()).isEqualTo(1 / 20.0);
        assertThat(found.p()).isEqualTo(2 / 20.0);
        assertThat(found.statistic()).isCloseTo(-6, within(1e-12));
    }

    @Test
    void drawsComeNearTheExactAnswerAndRepeatWithTheirSeed() {
        var random = new SplittableRandom(4);
        double[] differences = random.doubles(40, -1, 1.5).toArray();
        var one = Randomisation.differences(differences, 9_999, 7);
        assertThat(one.exact()).isFalse();
        assertThat(one).isEqualTo(Randomisation.differences(differences, 9_999, 7));
        double exact =
                Randomisation.differences(Arrays.copyOf(differences, 12), 99, 7).p();
        double[] longer =
                Arrays.copyOf(Arrays.copyOf(differences, 12), 23); // pairs without a difference change nothing
        assertThat(Randomisation.differences(longer, 99_999, 7).p()).isCloseTo(exact, within(0.01));
    }

    @Test
    void aPanelOfFewUnitsIsLookedAtInAllItsAssignments() {
        var found = PanelRandomisation.test(simulated(8, 2, 0.4), new int[8], 999, 1);
        assertThat(found.exact()).isTrue();
        assertThat(found.assignments()).isEqualTo(28);
        assertThat(found.p()).isLessThan(0.15);
    }

    @Test
    void strataKeepTheirLabels() {
        int[] stratum = {0, 0, 0, 0, 1, 1, 1, 1};
        var panel = simulated(8, 1, 0.4)
                .withAdoption(
                        new int[] {4, Panel.NEVER, Panel.NEVER, Panel.NEVER, 4, Panel.NEVER, Panel.NEVER, Panel.NEVER});
        assertThat(PanelRandomisation.test(panel, stratum, 999, 1).assignments())
                .isEqualTo(16);
    }

    @Test
    void theStatisticIsTheRatioOfTheEstimateByItsErrorUpToTheSmallSampleFactor() {
        var panel = simulated(40, 20, 0.7);
        int[] adoption = new int[40];
        Arrays.setAll(adoption, panel::adoption);
        var effect = PoissonImputation.estimate(panel).overall();
        double n = 40 * 8;
        double factor = 40 / 39.0 * (n - 1) / (n - 8 - 4);
        assertThat(new RatioStatistic(panel).of(adoption))
                .isCloseTo(effect.estimate() / precision(effect).standardError() * Math.sqrt(factor), within(1e-6));
    }

    @Test
    void changingExposureTakesTheSameWay() {
        var panel = simulated(40, 20, 0.7);
        double[] exposure = new double[40 * 8];
        Arrays.setAll(exposure, row -> 1 + 1e-9 * row);
        int[] adoption = new int[40];
        Arrays.setAll(adoption, panel::adoption);
        assertThat(new RatioStatistic(panel.withExposure(exposure)).of(adoption))
                .isCloseTo(new RatioStatistic(panel).of(adoption), within(1e-5));
    }

    /** Without an effect every p is as likely as any other, or less likely: simulated panels, Monte-Carlo error allowed for. */
    @Test
    void withoutAnEffectSmallPAreAsRareAsTheySay() {
        int rejected = 0;
        int panels = 300;
        for (int i = 0; i < panels; i++) {
            if (PanelRandomisation.test(simulated(8, 4, 1, i), new int[8], 99, i)
                            .p()
                    <= 0.1) rejected++;
        }
        assertThat(rejected / (double) panels).isBetween(0.04, 0.1 + 3 * Math.sqrt(0.09 / panels));
    }

    private static Panel simulated(int units, int treated, double ratio) {
        return simulated(units, treated, ratio, 11);
    }

    private static Panel simulated(int units, int treated, double ratio, long seed) {
        var random = new SplittableRandom(seed);
        int[] adoption = new int[units];
        double[] outcome = new double[units * 8];
        for (int unit = 0; unit < units; unit++) {
            adoption[unit] = unit < treated ? 4 : Panel.NEVER;
            double level = 20 + 20 * random.nextDouble();
            for (int time = 0; time < 8; time++) {
                double scattered = level * (0.6 + 0.8 * random.nextDouble());
                outcome[unit * 8 + time] = Math.round(scattered * (time >= adoption[unit] ? ratio : 1));
            }
        }
        return Panel.of(8, adoption, outcome);
    }

    @Test
    void whatCannotBeDrawnAnewIsRefused() {
        assertThatThrownBy(() -> Randomisation.differences(new double[] {1}, 99, 1))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> Randomisation.differences(new double[] {0, 0, 0}, 99, 1))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> Randomisation.differences(new double[] {1, Double.NaN}, 99, 1))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> Randomisation.differences(new double[] {1, 2}, 5, 1))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> Randomisation.groups(new double[] {}, new double[] {1, 2, 3}, 99, 1))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> Randomisation.groups(new double[] {2, 2}, new double[] {2, 2}, 99, 1))
                .isInstanceOf(Unusable.class);
    }
}
