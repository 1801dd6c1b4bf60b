package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.binhyen.evaluation.CallawaySantAnna.Base;
import vn.binhyen.evaluation.CallawaySantAnna.Control;
import vn.binhyen.evaluation.ClusterRobust.Correction;

/** Where nothing varies, what rounding leaves is no standard error. */
class RoundingTest {

    private static final int[] ADOPTION = {3, 3, 3, Panel.NEVER, Panel.NEVER, Panel.NEVER};

    @Test
    void unitsThatMoveAlikeShowNoScatter() {
        for (int times : new int[] {7, 8}) {
            var scores = panel(times, unit -> 0.1 * unit, 0);
            assertThat(LinearImputation.estimate(scores).overall().precision()).isNull();
            assertThat(SunAbraham.estimate(scores).overall().precision()).isNull();
            assertThat(CallawaySantAnna.estimate(scores, Control.NEVER_TREATED, Base.UNIVERSAL)
                            .simple()
                            .precision())
                    .isNull();
            var counts = panel(times, unit -> 0, 1 / 3d);
            assertThat(PoissonImputation.estimate(counts).overall().precision()).isNull();
            assertThat(PoissonImputation.estimate(counts).eventStudy())
                    .allSatisfy(point ->
                            assertThat(Known.known(point.effect()).precision()).isNull());
        }
    }

    @Test
    void countsThatMoveAlikeHaveNoErrorToBeJudgedBy() {
        var panel = panel(7, unit -> 0, 1 / 3d);
        assertThatThrownBy(() -> PanelRandomisation.test(panel, new int[6], 19, 1))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("no standard error");
    }

    @Test
    void aGroupOfWhichEachIsAClusterLeavesNothingBetweenClusters() {
        double[] ones = new double[40];
        double[] group = new double[40];
        double[] response = new double[40];
        int[] way = new int[40];
        int[] own = new int[40];
        Arrays.fill(ones, 1);
        for (int row = 0; row < 40; row++) {
            group[row] = row % 2;
            way[row] = row % 2;
            own[row] = row;
            response[row] = row % 2 == 0 ? 0.1 : row * row % 11 + 0.3;
        }
        var fit = ClusterRobust.fit(new double[][] {ones, group}, response);
        for (var correction : Correction.values()) {
            assertThat(Coefficients.errors(fit.clustered(List.of(way), correction)))
                    .containsOnlyNulls();
            assertThat(Coefficients.errors(fit.clustered(List.of(way, own), correction)))
                    .containsOnlyNulls();
        }
        assertThat(Coefficients.errors(fit.unequal(Correction.HC0))).last().isNotNull();
    }

    private interface Level {
        double of(int unit);
    }

    /** Every unit moves by the month alone: by a sum, and its own share of what is 1, 2, … */
    private static Panel panel(int times, Level level, double share) {
        double[] outcome = new double[ADOPTION.length * times];
        for (int unit = 0; unit < ADOPTION.length; unit++) {
            for (int time = 0; time < times; time++) {
                double month = 1 + 0.7 * time + 0.1 * time * time;
                outcome[unit * times + time] = level.of(unit) + month * (share > 0 ? share * (unit + 1) : 1);
            }
        }
        return Panel.of(times, ADOPTION, outcome);
    }
}
