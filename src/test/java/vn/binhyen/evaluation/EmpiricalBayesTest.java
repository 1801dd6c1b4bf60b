package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EmpiricalBayesTest {

    /** Hauer's second example: 27 events in three years on 1.8 miles are 7.97 with 1.44 a year, and 4.43 a mile. */
    @Test
    void severalYearsCountForMoreThanOne() {
        var site = EmpiricalBayes.of(new double[] {2.41, 2.41, 2.41}, 2.05, 1.8, new double[] {12, 7, 8});
        assertThat(site.perYear()).isCloseTo(7.97, offset(0.005));
        assertThat(site.perYearDeviation()).isCloseTo(1.44, offset(0.005));
        assertThat(site.perYearAndLength()).isCloseTo(4.43, offset(0.005));
    }

    @Property
    void theEstimateLiesBetweenWhatWasSeenAndWhatSuchSitesHave(@ForAll @IntRange(max = 200) int count) {
        var site = EmpiricalBayes.of(new double[] {5}, 2, 3, new double[] {count});
        assertThat(site.estimate()).isBetween(Math.min(15d, count) - 1e-9, Math.max(15d, count) + 1e-9);
    }

    @Test
    void sitesThatAreAllAlikeLeaveNothingToTheOwnCount() {
        assertThat(EmpiricalBayes.of(new double[] {5}, 1e12, 1, new double[] {50})
                        .estimate())
                .isCloseTo(5, offset(1e-6));
        assertThat(EmpiricalBayes.of(new double[] {5}, 1e-12, 1, new double[] {50})
                        .estimate())
                .isCloseTo(50, offset(1e-6));
    }

    @Test
    void whatIsMissingOrNoNumberIsRefused() {
        assertThatThrownBy(() -> EmpiricalBayes.of(new double[0], 2, 1, new double[0]))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> EmpiricalBayes.of(new double[] {1}, 2, 1, new double[] {1, 2}))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> EmpiricalBayes.of(new double[] {0}, 2, 1, new double[] {1}))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> EmpiricalBayes.of(new double[] {1}, 0, 1, new double[] {1}))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> EmpiricalBayes.of(new double[] {1}, 2, 0, new double[] {1}))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> EmpiricalBayes.of(new double[] {1}, 2, 1, new double[] {Double.NaN}))
                .isInstanceOf(Unusable.class);
    }
}
