package vn.binhyen.reorganisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** How counts of which a few are large are told apart on a map. */
class FifthsTest {

    @Test
    void eachLevelHasAFifthHoweverLargeTheLargestIs() {
        var fifths = Fifths.of(List.of(1L, 2L, 3L, 4L, 500L));
        assertThat(List.of(1L, 2L, 3L, 4L, 500L)).extracting(fifths::level).containsExactly(1, 2, 3, 4, 5);
        assertThat(Fifths.of(List.of(7L, 7L, 7L)).largest()).containsExactly(7L);
        assertThat(Fifths.of(List.of()).level(3)).isEqualTo(1);
    }

    @Test
    void manyPlacesWithOneNumberLeaveTheOtherLevelsToTheOthers() {
        var fifths = Fifths.of(List.of(3L, 3L, 3L, 3L, 3L, 3L, 3L, 4L, 5L, 6L, 7L));
        assertThat(fifths.largest()).containsExactly(3L, 4L, 5L, 6L, 7L);
    }

    @Property
    void noCountIsAboveTheLargestOfItsLevelAndMoreIsNeverALowerLevel(
            @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 0, max = 1000) Long> counts) {
        var fifths = Fifths.of(counts);
        for (var count : counts) {
            assertThat(fifths.level(count)).isBetween(1, 5);
            assertThat(count).isLessThanOrEqualTo(fifths.largest().get(fifths.level(count) - 1));
            for (var other : counts)
                if (other > count) assertThat(fifths.level(other)).isGreaterThanOrEqualTo(fifths.level(count));
        }
    }
}
