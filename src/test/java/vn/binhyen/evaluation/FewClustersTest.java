package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.binhyen.evaluation.Known.precision;

import org.junit.jupiter.api.Test;

/** Expected: dense regressions with every unit's own column, adjusted for leverage by eigenvalues in numpy. */
class FewClustersTest {

    @Test
    void scoresBeforeAdoptionAreAdjustedForLeverage() {
        var found = LinearImputation.estimate(PanelFiles.counts("twelve-clusters.csv"));
        lead(found, -4, 1.2219186, 5.1991907);
        lead(found, -2, 0.6322888, 7.7532102);
    }

    @Test
    void countsBeforeAdoptionAreAdjustedForLeverage() {
        var found = PoissonImputation.estimate(PanelFiles.counts("few-clusters.csv"));
        lead(found, -2, 0.3330943912, 8.8862824269);
        lead(found, -5, 0.6881938911, 3.7126239660);
        lead(found, -6, 0.5636971830, 4.9197625067);
    }

    private static void lead(ImputedEffects found, int eventTime, double error, double degreesOfFreedom) {
        var lead = found.eventStudy().stream()
                .filter(point -> point.eventTime() == eventTime)
                .findFirst()
                .orElseThrow();
        assertThat(precision(lead.effect()).standardError()).isCloseTo(error, within(1e-7));
        assertThat(precision(lead.effect()).degreesOfFreedom()).isCloseTo(degreesOfFreedom, within(1e-6));
    }
}
