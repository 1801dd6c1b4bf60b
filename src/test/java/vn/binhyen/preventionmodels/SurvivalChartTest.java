package vn.binhyen.preventionmodels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.binhyen.preventionmodels.SurvivalCurve.Fate;

/** How survival is drawn and put beside each other by the year of the start. */
class SurvivalChartTest {

    @Test
    void theLineFallsInStepsAndEndsWhereNobodyIsWatched() {
        var curve = SurvivalCurve.of(List.of(new Fate(2, 1, 1), new Fate(4, 1, 0)));
        var chart = SurvivalChart.of(curve);
        assertThat(chart.running()).isEqualTo("72.0,12.0 352.0,12.0 352.0,113.0 632.0,113.0");
        assertThat(chart.ticks()).extracting(SurvivalChart.Tick::month).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void theBandHoldsTheLine() {
        var curve = SurvivalCurve.of(List.of(new Fate(1, 40, 10), new Fate(90, 30, 30)));
        var chart = SurvivalChart.of(curve);
        assertThat(chart.band().split(" ")).hasSize(12);
        assertThat(chart.band()).startsWith("72.0,12.0").endsWith("72.0,12.0").contains("632.0,214.0");
        assertThat(chart.ticks()).hasSizeLessThanOrEqualTo(9);
    }

    @Test
    void aPointThatWasNeverHeardOfDrawsNothingWrong() {
        assertThat(SurvivalChart.of(SurvivalCurve.of(List.of(new Fate(0, 1, 0))))
                        .running())
                .isEqualTo("72.0,12.0 72.0,12.0");
    }

    @Test
    void allYearsTogetherAreOneCurveMonthByMonth() {
        var cohorts = new Cohorts(
                new TreeMap<>(
                        Map.of(2024, List.of(new Fate(3, 4, 2)), 2025, List.of(new Fate(3, 4, 0), new Fate(5, 2, 2)))),
                Map.of());
        assertThat(cohorts.years()).containsExactly(2024, 2025);
        assertThat(cohorts.curve(null)).isEqualTo(SurvivalCurve.of(List.of(new Fate(3, 8, 2), new Fate(5, 2, 2))));
        assertThat(cohorts.curve(2024).points()).isEqualTo(4);
        assertThat(cohorts.curve(1999).points()).isZero();
    }
}
