package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vn.binhyen.evaluation.Known.precision;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.binhyen.evaluation.InterruptedSeries.Model;

class InterruptedSeriesTest {

    private static final double[][] SERIES = PanelFiles.columns("series.csv", "events", "people");

    @Test
    void findsWhatStatsmodelsFinds() {
        var found = InterruptedSeries.fit(SERIES[0], SERIES[1], new Model(40, 12, 2, 3, false, 1));
        var expected = RegressionsTest.EXPECTED.get("its");
        RegressionsTest.agree(found.coefficients(), expected.get("coefficients"));
        RegressionsTest.agree(found.errors(), expected.get("errors"));
        RegressionsTest.agree(found.robust(), expected.get("robust"));
        assertThat(found.dispersion().value())
                .isCloseTo(expected.get("dispersion").asDouble(), within(1e-8));
        assertThat(precision(found.step()).low()).isLessThan(found.step().estimate());
    }

    @Test
    void whatWouldHaveBeenLiesAboveWhatWasFittedByTheStep() {
        var found = InterruptedSeries.fit(SERIES[0], SERIES[1], new Model(40, 12, 2, 3, false, 1));
        assertThat(found.without()[39]).isCloseTo(found.expected()[39], within(1e-9));
        assertThat(Math.log(found.expected()[50] / found.without()[50]))
                .isCloseTo(found.step().estimate(), within(1e-12));
    }

    @Test
    void aSeasonShiftedByItsStartChangesNothingButTheHarmonics() {
        var one = InterruptedSeries.fit(SERIES[0], SERIES[1], new Model(40, 12, 2, 3, false, 1));
        var other = InterruptedSeries.fit(SERIES[0], SERIES[1], new Model(40, 12, 2, 3, false, 6));
        assertThat(other.step().estimate()).isCloseTo(one.step().estimate(), within(1e-9));
    }

    @Test
    void shortSeriesAndSeriesOfNothingAreRefused() {
        refuses("24 months before", SERIES[0], 23);
        refuses("6 months after", SERIES[0], 55);
        refuses("every count is zero", new double[60], 40);
        double[] negative = SERIES[0].clone();
        negative[3] = -1;
        refuses("count", negative, 40);
    }

    private static void refuses(String because, double[] counts, int interruption) {
        double[] ones = new double[counts.length];
        Arrays.fill(ones, 1);
        assertThatThrownBy(() -> InterruptedSeries.fit(counts, ones, new Model(interruption, 12, 2, 3, false, 1)))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining(because);
    }
}
