package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchingTest {

    /** The table of Kulldorff and others (2011). */
    @ParameterizedTest
    @CsvSource({"1, 2.853937", "2, 3.046977", "5, 3.297183", "10, 3.467952", "20, 3.628123", "100, 3.952321"})
    void hasTheTabulatedCriticalValues(double longest, double value) {
        assertThat(MaxSprt.criticalValue(longest, 0.05, 1)).isCloseTo(value, offset(6e-7));
    }

    @Test
    void askingForMoreEventsLowersTheCriticalValue() {
        assertThat(MaxSprt.criticalValue(10, 0.05, 4)).isLessThan(MaxSprt.criticalValue(10, 0.05, 1));
    }

    /** Of 20,000 quiet series of events one in twenty passes the critical value at some event before T. */
    @Test
    void theCriticalValueIsPassedByChanceOneTimeInTwenty() {
        var random = new Random(4);
        double value = MaxSprt.criticalValue(5, 0.05, 2);
        int passed = 0;
        for (int i = 0; i < 20_000; i++) if (passes(random, 5, value, 2)) passed++;
        assertThat(passed / 20_000d).isBetween(0.045, 0.055);
    }

    private static boolean passes(Random random, double longest, double value, int least) {
        double time = -Math.log(random.nextDouble());
        for (int count = 1; time < longest; count++) {
            if (count >= least && MaxSprt.logLikelihoodRatio(count, time) >= value) return true;
            time -= Math.log(random.nextDouble());
        }
        return false;
    }

    @Test
    void tooFewExpectedEventsHaveNoCriticalValue() {
        assertThatThrownBy(() -> MaxSprt.criticalValue(0.02, 0.05, 1)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> MaxSprt.criticalValue(0, 0.05, 1)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> MaxSprt.criticalValue(1e9, 0.05, 1)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> MaxSprt.criticalValue(1, 0.7, 1)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> MaxSprt.criticalValue(1, 0.05, 0)).isInstanceOf(Unusable.class);
    }

    /** With h of one event and k below one, any event signals: the wait is that of a coin. */
    @Property
    void aLimitOfOneEventWaitsForTheFirst(@ForAll @DoubleRange(min = 0.01, max = 3) double mean) {
        double wait = 1 / -Math.expm1(-mean);
        assertThat(RunLength.of(0.5, 0.5, mean)).isCloseTo(wait, withPercentage(1e-9));
    }

    @Test
    void runLengthsAreThoseOfSimulatedSums() {
        var random = new Random(8);
        double months = 0;
        for (int i = 0; i < 20_000; i++)
            for (double sum = 0; sum < 4.5; months++) sum = Math.max(0, sum + RateRatioTest.drawn(random, 2) - 2.5);
        assertThat(months / 20_000).isCloseTo(RunLength.of(4.5, 2.5, 2), withPercentage(3));
    }

    /** Half of three events is no whole number, and is still where the sum starts. */
    @Test
    void aHeadStartIsHalfTheLimitExactly() {
        var random = new Random(12);
        double months = 0;
        for (int i = 0; i < 40_000; i++)
            for (double sum = 1.5; sum < 3; months++) sum = Math.max(0, sum + RateRatioTest.drawn(random, 2) - 2);
        assertThat(months / 40_000).isCloseTo(RunLength.withHeadStart(3, 2, 2), withPercentage(2));
    }

    @Test
    void aHeadStartSignalsSooner() {
        assertThat(RunLength.withHeadStart(4.5, 2.5, 4)).isLessThan(RunLength.of(4.5, 2.5, 4));
        assertThat(RunLength.withHeadStart(5, 3, 4)).isLessThan(RunLength.of(5, 3, 4));
    }

    @Test
    void aVeryLongRunLengthKeepsItsDigits() {
        double longer = RunLength.of(40, 3, 1.5);
        assertThat(longer).isGreaterThan(1e15).isFinite();
        assertThatThrownBy(() -> RunLength.of(1500, 3, 0.001)).isInstanceOf(Unusable.class);
    }

    @Test
    void aRunLengthNeedsACommonStepAndPositiveNumbers() {
        assertThatThrownBy(() -> RunLength.of(Math.PI, 3, 2)).hasMessageContaining("1/1000");
        assertThatThrownBy(() -> RunLength.of(1e-12, 3, 2)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> RunLength.of(1e9, 3, 2)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> RunLength.of(0, 3, 2)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> RunLength.of(10, 3, Double.NaN)).isInstanceOf(Unusable.class);
    }

    @Test
    void theLimitOfALikelihoodSumIsReachedByChanceAfterSixtyMonths() {
        double[] expected = {4, 6, 5, 3};
        double limit = new CusumLimit(LikelihoodCusum.poisson(1.5), expected).of(60);
        var random = new Random(6);
        double months = 0;
        for (int i = 0; i < 4000; i++) {
            double sum = 0;
            for (int month = 0; sum < limit; month++, months++) {
                double mean = expected[month % 4];
                sum = Math.max(
                        0, sum + LikelihoodCusum.poisson(1.5).increment(RateRatioTest.drawn(random, mean), mean));
            }
        }
        assertThat(months / 4000).isCloseTo(60, withPercentage(8));
    }

    @Test
    void countsThatScatterMoreWarnLater() {
        double[] counts = {11, 9, 14, 8, 16, 15, 18, 17};
        double[] expected = {10, 10.5, 11, 9.5, 10, 10.5, 11, 9.5};
        double[] poisson = LikelihoodCusum.poisson(1.5).path(counts, expected);
        double[] scattered = new LikelihoodCusum(1.5, 10).path(counts, expected);
        double[] barely = new LikelihoodCusum(1.5, 1e12).path(counts, expected);
        assertThat(scattered[7]).isLessThan(poisson[7]);
        assertThat(barely[7]).isCloseTo(poisson[7], offset(1e-6));
    }

    /** Looked at every month for ten years, evidence of 20 comes by chance in fewer than one series of twenty. */
    @Test
    void evidenceMayBeLookedAtEveryMonth() {
        var random = new Random(1);
        double[] expected = new double[120];
        Arrays.fill(expected, 6);
        int alarms = 0;
        for (int i = 0; i < 2000; i++) {
            double[] counts = Arrays.stream(expected)
                    .map(mean -> RateRatioTest.drawn(random, mean))
                    .toArray();
            if (EvidenceProcess.firstAlarm(new EvidenceProcess(1, 1).logPath(counts, expected), 0.05) > 0) alarms++;
        }
        assertThat(alarms).isBetween(1, 100);
    }

    @Test
    void evidenceGrowsWhereEventsReturn() {
        double[] expected = new double[24];
        double[] counts = new double[24];
        Arrays.fill(expected, 10);
        Arrays.fill(counts, 15);
        double[] logs = new EvidenceProcess(1, 1).logPath(counts, expected);
        assertThat(EvidenceProcess.firstAlarm(logs, 0.05)).isBetween(2, 12);
        assertThat(EvidenceProcess.firstAlarm(new EvidenceProcess(1, 1).logPath(expected, expected), 0.05))
                .isZero();
    }

    @Test
    void evidenceFromHugeCountsStaysANumber() {
        double[] logs = new EvidenceProcess(1, 1).logPath(new double[] {1e9}, new double[] {1e8});
        assertThat(logs[0]).isGreaterThan(1e8).isFinite();
        assertThat(EvidenceProcess.value(logs[0])).isEqualTo(Double.MAX_VALUE);
        assertThat(EvidenceProcess.average(new double[] {logs[0], logs[0]})).isEqualTo(Double.MAX_VALUE);
        double[] calm = new EvidenceProcess(1, 1).logPath(new double[] {0}, new double[] {1e9});
        assertThat(calm[0]).isNegative().isFinite();
    }

    @Test
    void theAverageOfSitesIsEvidenceToo() {
        assertThat(EvidenceProcess.average(new double[] {Math.log(3), Math.log(5)}))
                .isCloseTo(4, offset(1e-12));
    }

    @Test
    void monthsThatCannotBeWatchedAreRefused() {
        var evidence = new EvidenceProcess(1, 1);
        assertThatThrownBy(() -> evidence.logPath(new double[] {}, new double[] {}))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> evidence.logPath(new double[] {1}, new double[] {0}))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> evidence.logPath(new double[] {1, 2}, new double[] {1}))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> evidence.logPath(new double[] {-1}, new double[] {1}))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> new EvidenceProcess(0, 1)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> LikelihoodCusum.poisson(1)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> LikelihoodCusum.poisson(2).path(new double[] {1}, new double[] {Double.NaN}))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> new CusumLimit(LikelihoodCusum.poisson(1.5), new double[] {}))
                .isInstanceOf(Unusable.class);
    }
}
