package vn.binhyen.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.binhyen.trials.Watched.Standing;

/** What new months say of an effect that was shown. */
class WatchingTest {

    @Test
    void asExpectedThereIsNoAlarm() {
        var watched = Watching.watched(months(20, 10, 12, 9, 11, 10, 8, 10, 12, 9, 10), 0.5, 1);
        assertThat(watched.standing()).isEqualTo(Standing.NONE);
        assertThat(watched.months()).hasSize(10);
        assertThat(watched.months().getFirst().expected()).isEqualTo(10);
    }

    @Test
    void aRiseIsWarnedOfBeforeItIsClaimed() {
        assertThat(Watching.watched(months(20, 10, 10, 17, 17), 0.5, 1).standing())
                .isEqualTo(Standing.LOOK);
        assertThat(Watching.watched(months(20, 20, 21, 19, 22, 20, 21), 0.5, 1).standing())
                .isEqualTo(Standing.STOPPED_WORKING);
    }

    @Test
    void fewEventsAreNotWatchedAndWithoutMonthsThereIsNothing() {
        assertThat(Watching.watched(months(2, 9, 9), 0.5, 1).standing()).isEqualTo(Standing.FEW);
        assertThat(Watching.watched(List.of(), 0.5, 1).standing()).isEqualTo(Standing.WAITING);
    }

    private static List<Working.Month> months(double expected, int... observed) {
        return IntStream.range(0, observed.length)
                .mapToObj(i -> new Working.Month(LocalDate.of(2026, 1, 1).plusMonths(i), observed[i], expected))
                .toList();
    }
}
