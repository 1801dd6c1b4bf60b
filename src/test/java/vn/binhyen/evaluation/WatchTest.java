package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.binhyen.evaluation.Watch.Alarm;

class WatchTest {

    private final Watch watch = new Watch(year(10), 1.5, Thresholds.USUAL);

    @Test
    void quietMonthsAlarmNobody() {
        assertThat(watch.after(year(10))).isEqualTo(Alarm.NONE);
    }

    @Test
    void theWarningComesBeforeTheClaim() {
        assertThat(watch.after(new double[] {10, 9, 11, 17, 17})).isEqualTo(Alarm.LOOK);
        double[] returned = year(10);
        Arrays.fill(returned, 4, 12, 18);
        assertThat(watch.after(returned)).isEqualTo(Alarm.STOPPED_WORKING);
    }

    @Test
    void tooFewExpectedEventsAreWatchedTogetherOrNotAtAll() {
        assertThatThrownBy(() -> new Watch(year(1.5), 1.5, Thresholds.USUAL)).hasMessageContaining("together");
        assertThatThrownBy(() -> new Watch(new double[] {30}, 1.5, Thresholds.USUAL))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> new Watch(year(10), 0.5, Thresholds.USUAL)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> watch.after(new double[0])).isInstanceOf(Unusable.class);
    }

    private static double[] year(double mean) {
        double[] year = new double[12];
        Arrays.fill(year, mean);
        return year;
    }
}
