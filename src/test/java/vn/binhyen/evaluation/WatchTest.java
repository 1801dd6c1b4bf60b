package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.binhyen.evaluation.Watch.Alarm;

class WatchTest {

    private final Watch watch = new Watch(year(10), 1.5, 1, Thresholds.USUAL);

    @Test
    void quietMonthsAlarmNobody() {
        assertThat(watch.after(year(10)).alarm()).isEqualTo(Alarm.NONE);
    }

    @Test
    void theLimitOfLargeMonthsIsFound() {
        var limit = new CusumLimit(LikelihoodCusum.poisson(1.01), new double[] {50_000});
        assertThat(limit.of(60)).isBetween(1.0, 4.0);
    }

    @Test
    void theWarningComesBeforeTheClaim() {
        assertThat(watch.after(new double[] {10, 9, 11, 17, 17}).alarm()).isEqualTo(Alarm.LOOK);
        double[] returned = year(10);
        Arrays.fill(returned, 4, 12, 18);
        assertThat(watch.after(returned).alarm()).isEqualTo(Alarm.STOPPED_WORKING);
    }

    /** Where so many months are expected that any rise is certain, the limit is 0 and no rise is still no alarm. */
    @Test
    void asManyAsExpectedAreNoAlarmHoweverManyTheyAre() {
        assertThat(new Watch(year(400), 1.5, 1, Thresholds.USUAL)
                        .after(year(400))
                        .alarm())
                .isEqualTo(Alarm.NONE);
    }

    /** What would be an alarm by chance alone is none where months scatter three times as much. */
    @Test
    void monthsThatScatterMoreHaveToRiseMore() {
        double[] high = {20, 25, 28, 23, 27, 26, 28};
        var scattered = new Watch(year(20), 1.5, 3, Thresholds.USUAL);
        assertThat(new Watch(year(20), 1.5, 1, Thresholds.USUAL).after(high).alarm())
                .isNotEqualTo(Alarm.NONE);
        assertThat(scattered.after(high).alarm()).isEqualTo(Alarm.NONE);
    }

    /** Run lengths seen in months drawn at twice the scatter of chance. */
    @Test
    void withItsScatterTheLimitKeepsTheMonthsBetweenFalseAlarms() {
        var cusum = LikelihoodCusum.scattered(1.5, 20, 2);
        double[] expected = {20};
        double limit = new CusumLimit(cusum, expected).of(60);
        var random = new Random(3);
        long months = 0;
        int runs = 2000;
        for (int run = 0; run < runs; run++) {
            double sum = 0;
            while (sum < limit) {
                months++;
                sum = Math.max(0, sum + cusum.increment(SimulationsTest.scattered(random, 20, 2), 20));
            }
        }
        assertThat((double) months / runs).isBetween(55.0, 70.0);
    }

    @Test
    void tooFewExpectedEventsAreWatchedTogetherOrNotAtAll() {
        assertThatThrownBy(() -> new Watch(year(1.5), 1.5, 1, Thresholds.USUAL)).hasMessageContaining("together");
        assertThatThrownBy(() -> new Watch(new double[] {30, 0}, 1.5, 1, Thresholds.USUAL))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> new Watch(year(10), 0.5, 1, Thresholds.USUAL)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> watch.after(new double[0])).isInstanceOf(Unusable.class);
    }

    private static double[] year(double mean) {
        double[] year = new double[12];
        Arrays.fill(year, mean);
        return year;
    }
}
