package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.binhyen.evaluation.ImputedEffects.Variance;

/** Panels of ten years and more; with the wrong complexity nobody would wait for the end of this test. */
class LargePanelsTest {

    @Test
    void tenYearsOfMonthsAndThirteenDatesAreAdjustedForLeverage() {
        var panel = panel(28, 120, 13, 2);
        var found = PoissonImputation.estimate(panel);
        assertThat(found.sample().variance()).isEqualTo(Variance.CR2);
    }

    @Test
    void threeDatesInYearsOfDaysAreStudied() {
        var panel = panel(12, 2400, 3, 2);
        var found = SunAbraham.estimate(panel);
        assertThat(found.terms()).hasSize(2400 + 8 - 1);
    }

    /** Units of which so many adopt at each of so many dates, the others never. */
    static Panel panel(int units, int times, int dates, int each) {
        int[] adoption = new int[units];
        Arrays.setAll(adoption, unit -> unit < dates * each ? times / 6 + unit / each * 4 : Panel.NEVER);
        var random = new SplittableRandom(7);
        return Panel.of(
                times,
                adoption,
                random.doubles((long) units * times, 1, 20).map(Math::rint).toArray());
    }
}
