package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vn.binhyen.evaluation.Known.precision;

import org.junit.jupiter.api.Test;

class SunAbrahamTest {

    @Test
    void findsWhatTheSaturatedRegressionFinds() {
        var study = SunAbraham.estimate(PanelFiles.counts("staggered-counts.csv"));
        var expected = ImputationTest.EXPECTED.get("sunAbraham");
        assertThat(study.terms()).hasSize(expected.get("terms").size());
        for (var term : study.terms()) {
            var wanted = expected.get("terms").get("" + term.eventTime());
            assertThat(term.effect().estimate()).isCloseTo(wanted.get(0).asDouble(), within(1e-9));
            assertThat(precision(term.effect()).standardError())
                    .isCloseTo(wanted.get(1).asDouble(), within(1e-9));
        }
        var overall = study.overall();
        assertThat(overall.estimate()).isCloseTo(expected.get("overall").get(0).asDouble(), within(1e-9));
        assertThat(precision(overall).standardError())
                .isCloseTo(expected.get("overall").get(1).asDouble(), within(1e-9));
    }

    @Test
    void whereAllAdoptTheLastCohortIsComparedWithUntilItAdopts() {
        double[] outcome = {1, 2, 9, 9, 2, 3, 8, 7, 5, 5, 5, 99, 4, 5, 6, 99};
        var study = SunAbraham.estimate(Panel.of(4, new int[] {2, 2, 3, 3}, outcome));
        assertThat(study.comparedWithNever()).isFalse();
        assertThat(study.overall().estimate()).isCloseTo(8.5 - 2.5 - (5.5 - 5), within(1e-12));
    }

    @Test
    void withoutAdoptersOrComparisonItIsRefused() {
        double[] outcome = {1, 2, 3, 4};
        assertThatThrownBy(() -> SunAbraham.estimate(Panel.of(2, new int[] {Panel.NEVER, Panel.NEVER}, outcome)))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> SunAbraham.estimate(Panel.of(2, new int[] {1, 1}, outcome)))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> SunAbraham.estimate(Panel.of(2, new int[] {0, 0}, outcome)))
                .isInstanceOf(Unusable.class);
    }
}
