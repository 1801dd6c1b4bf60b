package vn.binhyen.preventionmodels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.binhyen.preventionmodels.Needed.Hope;

class NeededTest {

    @Test
    void halvingTwelveAYearTakesElevenYearsOnEachSide() {
        assertThat(needed(12, 6)).isEqualTo(new Needed(Hope.FEWER, 131, 131));
    }

    @Test
    void aBaselineOfOneDayIsOneDayLong() {
        assertThat(needed(12, 6, LocalDate.of(2025, 1, 1))).isEqualTo(new Needed(Hope.FEWER, 131, 1));
    }

    @Test
    void aFallToNoneNeedsSixBefore() {
        assertThat(needed(12, 0)).isEqualTo(new Needed(Hope.NONE_LEFT, 6, 6));
    }

    @Test
    void whereNothingIsToFallNoNumberIsTold() {
        assertThat(needed(12, 12).hope()).isEqualTo(Hope.NOT_FEWER);
        assertThat(needed(0, 0).hope()).isEqualTo(Hope.NOT_FEWER);
    }

    @Test
    void withoutABaselineThereIsNothingToTell() {
        assertThat(Needed.of(BirthCertificate.empty())).isEmpty();
    }

    private static Needed needed(int baseline, int target) {
        return needed(baseline, target, LocalDate.of(2025, 12, 31));
    }

    private static Needed needed(int baseline, int target, LocalDate until) {
        return Needed.of(new BirthCertificate(
                        null,
                        baseline,
                        LocalDate.of(2025, 1, 1),
                        until,
                        null,
                        target,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .orElseThrow();
    }
}
