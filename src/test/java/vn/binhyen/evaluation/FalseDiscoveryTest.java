package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {

    /** The fifteen endpoints of the paper, of which four stand at 5 %. */
    @Test
    void ofTheFifteenEndpointsOfItsAuthorsFourStand() {
        double[] p = {
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1.0000
        };
        var found = FalseDiscovery.of(p, 0.05);
        assertThat(found.standing()).isEqualTo(4);
        assertThat(found.threshold()).isEqualTo(0.0095);
    }

    /** The rule as it was first told: all up to the largest rank k whose p is at most k q / m. */
    @Property
    void isTheStepUpRule(@ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = 0, max = 1) Double> chances) {
        double[] p = chances.stream().mapToDouble(one -> one).toArray();
        double[] rising = p.clone();
        Arrays.sort(rising);
        double threshold = -1;
        for (int k = 1; k <= rising.length; k++)
            if (rising[k - 1] <= k * 0.1 / rising.length * (1 + 1e-12)) threshold = rising[k - 1];
        var found = FalseDiscovery.of(p, 0.1);
        for (int i = 0; i < p.length; i++) assertThat(found.stands().get(i)).isEqualTo(p[i] <= threshold);
    }

    @Test
    void oneLuckyFindingOfFifteenDoesNotStand() {
        double[] p = new double[15];
        Arrays.fill(p, 0.5);
        p[7] = 0.04;
        assertThat(FalseDiscovery.of(p, 0.05).standing()).isZero();
        assertThat(FalseDiscovery.of(p, 0.05).threshold()).isZero();
    }

    /** Among 20 findings, 10 of them real, the share of lucky ones among those that stand stays below q. */
    @Test
    void theShareOfLuckyFindingsStaysBelowQ() {
        var random = new Random(2);
        double lucky = 0;
        for (int i = 0; i < 2000; i++) {
            double[] p = random.doubles(20).toArray();
            for (int j = 0; j < 10; j++) p[j] = Normal.twoSided(3 + random.nextGaussian());
            var found = FalseDiscovery.of(p, 0.1);
            long wrong =
                    IntStream.range(10, 20).filter(j -> found.stands().get(j)).count();
            lucky += found.standing() == 0 ? 0 : (double) wrong / found.standing();
        }
        assertThat(lucky / 2000).isBetween(0.03, 0.06);
    }

    @Test
    void noFindingAndWhatIsNoChanceAreRefused() {
        assertThatThrownBy(() -> FalseDiscovery.of(new double[0], 0.05)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> FalseDiscovery.of(new double[] {0.5, 1.1}, 0.05))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> FalseDiscovery.of(new double[] {Double.NaN}, 0.05))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> FalseDiscovery.of(new double[] {0.5}, 0)).isInstanceOf(Unusable.class);
    }
}
