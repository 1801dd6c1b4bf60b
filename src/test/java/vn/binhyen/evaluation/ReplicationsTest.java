package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.binhyen.evaluation.Replications.Promise;
import vn.binhyen.evaluation.Replications.Replication;

class ReplicationsTest {

    /** Mean promised to the next site. */
    @Test
    void anAverageBelowNoneIsNotPromisedToAPlaceThatMaySeeMore() {
        var mixed = of(-0.9, -0.1, -0.7, 0.1, -0.6, -0.8, 0.05, -0.5);
        assertThat(mixed.average().interval().high()).isNegative();
        assertThat(mixed.nextPlace()).isEqualTo(Promise.NONE);
    }

    @Test
    void placesThatAgreePromiseTheNext() {
        assertThat(of(-0.5, -0.52, -0.48, -0.5, -0.51).nextPlace()).isEqualTo(Promise.FEWER);
        assertThat(of(0.5, 0.52, 0.48, 0.5, 0.51).nextPlace()).isEqualTo(Promise.MORE);
    }

    @Test
    void differentOutcomesAndTwoEstimatesOfOneOrganisationAreNotAveraged() {
        var theft = new Replication("a", "theft", new Study(1, 1));
        assertThatThrownBy(() -> new Replications(List.of(theft, new Replication("b", "noise", new Study(1, 1))), 0.05))
                .hasMessageContaining("outcomes");
        assertThatThrownBy(() -> new Replications(List.of(theft, theft, theft), 0.05))
                .hasMessageContaining("two estimates");
        assertThatThrownBy(() -> new Replications(List.of(theft, new Replication("b", "theft", new Study(1, 1))), 0.05))
                .hasMessageContaining("three");
    }

    private static Replications of(double... effects) {
        return new Replications(
                IntStream.range(0, effects.length)
                        .mapToObj(i -> new Replication("o" + i, "theft", new Study(effects[i], 0.01)))
                        .toList(),
                0.05);
    }
}
