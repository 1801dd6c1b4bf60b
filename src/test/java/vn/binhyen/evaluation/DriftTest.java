package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DriftTest {

    private static final double[] ONES = new double[24];

    static {
        Arrays.fill(ONES, 1);
    }

    @Test
    void findsTheSlopeThatIsThere() {
        double[] falling = new double[24];
        double[] level = new double[24];
        for (int i = 0; i < 24; i++) {
            falling[i] = 1e6 * Math.exp(-0.03 * i);
            level[i] = 1e6;
        }
        assertThat(Drift.of(falling, ONES, level, ONES).slope()).isCloseTo(-0.03, offset(1e-6));
    }

    /** Without a drift one pair in twenty fails; a drift of the size told as missed is found in four of five. */
    @Test
    void keepsItsLevelAndTheSlopeItWouldMiss() {
        var random = new Random(3);
        int failed = 0;
        int found = 0;
        double missed = Drift.of(mean(20, 0), ONES, mean(20, 0), ONES).missed();
        for (int i = 0; i < 1000; i++) {
            if (Drift.of(drawn(random, 20, 0), ONES, drawn(random, 20, 0), ONES).p() < 0.05) failed++;
            if (Drift.of(drawn(random, 20, missed), ONES, drawn(random, 20, 0), ONES)
                            .p()
                    < 0.05) found++;
        }
        assertThat(failed / 1000d).isBetween(0.02, 0.07);
        assertThat(found / 1000d).isBetween(0.68, 0.88);
    }

    @Test
    void anExposureThatGrowsIsNoDrift() {
        double[] growing = new double[24];
        for (int i = 0; i < 24; i++) growing[i] = 10 + i;
        assertThat(Drift.of(growing, growing, ONES, ONES).slope()).isCloseTo(0, offset(1e-9));
    }

    @Test
    void tooFewMonthsAndEmptyAreasAreRefused() {
        assertThatThrownBy(() ->
                        Drift.of(new double[] {1, 2}, new double[] {1, 1}, new double[] {1, 2}, new double[] {1, 1}))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> Drift.of(new double[24], ONES, ONES, ONES)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> Drift.of(new double[24], ONES, new double[24], ONES))
                .isInstanceOf(Unusable.class);
    }

    private static double[] mean(double mean, double slope) {
        double[] counts = new double[24];
        for (int i = 0; i < 24; i++) counts[i] = mean * Math.exp(slope * (i - 11.5));
        return counts;
    }

    private static double[] drawn(Random random, double mean, double slope) {
        return Arrays.stream(mean(mean, slope))
                .map(one -> RateRatioTest.drawn(random, one))
                .toArray();
    }
}
