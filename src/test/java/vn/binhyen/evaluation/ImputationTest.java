package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vn.binhyen.evaluation.Known.known;
import static vn.binhyen.evaluation.Known.precision;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.binhyen.evaluation.ImputedEffects.Variance;

class ImputationTest {

    static final JsonNode EXPECTED = PanelFiles.expected("staggered-counts.json");
    static final int NEVER = Panel.NEVER;

    /** In the mean over neighbouring months they are lost; among so many months they are no chance either. */
    @Test
    void singleMonthsBeforeTheStartThatLieFarOffFailTheTest() {
        var random = new Random(5);
        int[] adoption = new int[40];
        Arrays.fill(adoption, Panel.NEVER);
        Arrays.fill(adoption, 0, 20, 18);
        double[] outcome = new double[40 * 24];
        for (int i = 0; i < outcome.length; i++) outcome[i] = 10 + random.nextGaussian();
        var quiet = LinearImputation.estimate(Panel.of(24, adoption, outcome)).preTrend();
        for (int unit = 0; unit < 20; unit++) {
            outcome[unit * 24 + 15] += 2.5;
            outcome[unit * 24 + 16] -= 2.5;
        }
        var moved = LinearImputation.estimate(Panel.of(24, adoption, outcome)).preTrend();
        assertThat(quiet).isNotNull();
        assertThat(quiet.failed()).isFalse();
        assertThat(moved).isNotNull();
        assertThat(moved.p()).isGreaterThan(0.05);
        assertThat(moved.farthestP()).isLessThan(0.001);
        assertThat(moved.failed()).isTrue();
    }

    @Test
    void findsWhatADensePoissonRegressionFinds() {
        var found = PoissonImputation.estimate(PanelFiles.counts("staggered-counts.csv"));
        agrees(found, EXPECTED.get("poisson"), 1);
        assertThat(found.totals().expected()).isCloseTo(1749.140626919123, within(1e-8));
        assertThat(found.sample().variance()).isEqualTo(Variance.CR1);
    }

    @Test
    void findsWhatADenseLinearRegressionFinds() {
        agrees(LinearImputation.estimate(PanelFiles.counts("staggered-counts.csv")), EXPECTED.get("linear"), 1);
    }

    @ParameterizedTest
    @CsvSource({"poisson", "linear"})
    void adjustsForLeverageBelowThirtyClusters(String kind) {
        var panel = PanelFiles.counts("few-clusters.csv");
        var found = kind.equals("poisson") ? PoissonImputation.estimate(panel) : LinearImputation.estimate(panel);
        var expected = EXPECTED.get("few").get(kind);
        assertThat(found.sample().variance()).isEqualTo(Variance.CR2);
        agrees(found, expected, 2);
        var precision = precision(found.overall());
        assertThat(precision.standardError())
                .isCloseTo(expected.get("cr2").get(0).asDouble(), within(1e-9));
        assertThat(precision.degreesOfFreedom())
                .isCloseTo(expected.get("cr2").get(1).asDouble(), within(1e-6));
    }

    /** @param at where the standard error of an event time stands: 1 for CR1, 2 for CR2 */
    private static void agrees(ImputedEffects found, JsonNode expected, int at) {
        assertThat(found.overall().estimate())
                .isCloseTo(expected.get("overall").get(0).asDouble(), within(1e-9));
        if (at == 1) {
            double error = expected.get("overall").get(1).asDouble();
            assertThat(precision(found.overall()).standardError()).isCloseTo(error, within(1e-9));
            assertThat(precision(found.cohorts().getFirst().effect()).standardError())
                    .isCloseTo(expected.get("cell0").get(2).asDouble(), within(1e-9));
        }
        var after = found.eventStudy().stream()
                .filter(point -> point.eventTime() >= 0)
                .toList();
        assertThat(after).hasSize(expected.get("event").size());
        for (var point : after) {
            var wanted = expected.get("event").get("" + point.eventTime());
            assertThat(known(point.effect()).estimate()).isCloseTo(wanted.get(0).asDouble(), within(1e-9));
            assertThat(precision(point.effect()).standardError())
                    .isCloseTo(wanted.get(at).asDouble(), within(1e-9));
        }
    }

    @Test
    void takesExposureThatChangesIntoAccount() {
        var found = PoissonImputation.estimate(PanelFiles.exposed("staggered-exposed.csv"));
        var expected = EXPECTED.get("exposed").get("overall");
        assertThat(found.overall().estimate()).isCloseTo(expected.get(0).asDouble(), within(1e-9));
        assertThat(found.totals().expected()).isCloseTo(expected.get(3).asDouble(), within(1e-7));
        assertThat(precision(found.overall()).standardError())
                .isCloseTo(expected.get(1).asDouble(), within(1e-7));
        assertThat(precision(found.cohorts().getFirst().effect()).standardError())
                .isCloseTo(EXPECTED.get("exposed").get("cell0").get(2).asDouble(), within(1e-7));
    }

    @Property(tries = 200)
    void twoGroupsAndOneDateGiveTheRatioOfRates(
            @ForAll @Size(24) List<@IntRange(min = 1, max = 1_000_000_000) Integer> counts) {
        double[] outcome = counts.stream().mapToDouble(count -> count).toArray();
        var found = PoissonImputation.estimate(Panel.of(6, new int[] {3, 3, NEVER, NEVER}, outcome));
        double ratio = sum(outcome, 0, 3, 6) * sum(outcome, 2, 0, 3) / (sum(outcome, 0, 0, 3) * sum(outcome, 2, 3, 6));
        assertThat(found.overall().estimate()).isCloseTo(Math.log(ratio), within(1e-8));
    }

    /** Of two units from the first of them, in the months from one to another. */
    private static double sum(double[] outcome, int unit, int from, int to) {
        double sum = 0;
        for (int time = from; time < to; time++) sum += outcome[unit * 6 + time] + outcome[(unit + 1) * 6 + time];
        return sum;
    }

    /** With four totals the error is that of their logarithms, cluster by cluster. */
    @Test
    void twoGroupsAndOneDateGiveTheErrorOfTheRatioOfRates() {
        var panel = simulated(60, 5, 1, 0)
                .withAdoption(IntStream.range(0, 60)
                        .map(unit -> unit % 2 == 0 ? NEVER : 5)
                        .toArray());
        double[] totals = new double[4];
        for (int unit = 0; unit < 60; unit++) {
            for (int time = 0; time < 10; time++) totals[unit % 2 * 2 + time / 5] += panel.outcome(unit, time);
        }
        double squares = 0;
        for (int unit = 0; unit < 60; unit++) {
            double part = 0;
            for (int time = 0; time < 10; time++) {
                part += (time < 5 ? -1 : 1) * panel.outcome(unit, time) / totals[unit % 2 * 2 + time / 5];
            }
            squares += part * part;
        }
        double factor = 60 / 59.0 * 599 / (600 - 10 - 5);
        assertThat(precision(PoissonImputation.estimate(panel).overall()).standardError())
                .isCloseTo(Math.sqrt(squares * factor), within(1e-12));
    }

    @Test
    void anExposureThatStaysTheSameCancelsOut() {
        var plain = PanelFiles.counts("staggered-counts.csv");
        double[] exposure = new double[plain.units() * plain.times()];
        Arrays.setAll(exposure, row -> 3.0 + Math.floorDiv(row, plain.times()));
        var one = PoissonImputation.estimate(plain);
        var other = PoissonImputation.estimate(plain.withExposure(exposure));
        assertThat(other.overall().estimate()).isCloseTo(one.overall().estimate(), within(1e-10));
        assertThat(precision(other.overall()).standardError())
                .isCloseTo(precision(one.overall()).standardError(), within(1e-10));
    }

    @Test
    void changingExposureThatIsNearlySteadyGivesNearlyTheSame() {
        var plain = PanelFiles.counts("staggered-counts.csv");
        double[] exposure = new double[plain.units() * plain.times()];
        Arrays.setAll(exposure, row -> 1 + 1e-9 * row);
        var one = PoissonImputation.estimate(plain);
        var other = PoissonImputation.estimate(plain.withExposure(exposure));
        assertThat(other.overall().estimate()).isCloseTo(one.overall().estimate(), within(1e-6));
        assertThat(known(other.preTrend()).p()).isCloseTo(known(one.preTrend()).p(), within(1e-5));
    }

    @Test
    void theOrderOfUnitsDoesNotMatter() {
        var found = PoissonImputation.estimate(simulated(40, 1, 1, 0));
        var reversed = simulated(40, 1, 1, 0);
        double[] outcome = new double[40 * 10];
        int[] adoption = new int[40];
        for (int unit = 0; unit < 40; unit++) {
            adoption[39 - unit] = reversed.adoption(unit);
            for (int time = 0; time < 10; time++) outcome[(39 - unit) * 10 + time] = reversed.outcome(unit, time);
        }
        var again = PoissonImputation.estimate(Panel.of(10, adoption, outcome));
        assertThat(precision(again.overall()).low())
                .isCloseTo(precision(found.overall()).low(), within(1e-10));
    }

    @Test
    void aDriftBeforeAdoptionFailsTheJointTestAndIsNotMissed() {
        var drifting = PoissonImputation.estimate(simulated(60, 3, 1, 0.15));
        assertThat(known(drifting.preTrend()).failed()).isTrue();
        assertThat(known(drifting.preTrend()).missedSlope()).isLessThan(0.15);
        assertThat(known(PoissonImputation.estimate(simulated(60, 3, 1, 0)).preTrend())
                        .missedSlope())
                .isPositive();
    }

    /** Over-dispersed units, a programme that halves, and a drift of the adopters by month. */
    private static Panel simulated(int units, long seed, double ratio, double drift) {
        var random = new SplittableRandom(seed);
        int[] adoption = new int[units];
        double[] outcome = new double[units * 10];
        for (int unit = 0; unit < units; unit++) {
            adoption[unit] = unit % 2 == 0 ? NEVER : 5 + unit % 3;
            double level = 20 + 30 * random.nextDouble();
            for (int time = 0; time < 10; time++) {
                double treated = time >= adoption[unit] ? ratio : 1;
                double drifted = adoption[unit] == NEVER ? 1 : Math.exp(drift * time);
                outcome[unit * 10 + time] = Math.round(level * treated * drifted * (0.7 + 0.6 * random.nextDouble()));
            }
        }
        return Panel.of(10, adoption, outcome);
    }

    /** Panels without a drift and with a halving: at most Monte-Carlo error beyond one in twenty. */
    @Test
    void intervalsCoverAndTheTestBeforeAdoptionKeepsItsLevel() {
        int panels = 150;
        int missed = 0;
        int failed = 0;
        for (int seed = 0; seed < panels; seed++) {
            var found = PoissonImputation.estimate(simulated(40, 1_000 + seed, 0.5, 0));
            var precision = precision(found.overall());
            if (precision.low() > Math.log(0.5) || precision.high() < Math.log(0.5)) missed++;
            if (known(found.preTrend()).failed()) failed++;
        }
        double most = 0.05 + 3 * Math.sqrt(0.05 * 0.95 / panels);
        assertThat(missed / (double) panels).isLessThan(most);
        assertThat(failed / (double) panels).isLessThan(most);
    }

    @Test
    void unitsWithoutAnEventBeforeAdoptionAreListedAndNotUsed() {
        double[] outcome = {0, 0, 5, 4, 3, 4, 2, 1, 5, 6, 5, 4, 4, 6, 5, 7, 3, 3, 2, 4};
        var found = PoissonImputation.estimate(Panel.of(4, new int[] {2, 2, NEVER, NEVER, NEVER}, outcome));
        assertThat(found.sample().unusedUnits()).containsExactly("unit 0");
        assertThat(found.totals().observed()).isEqualTo(3);
        assertThat(found.sample().clusters().all()).isEqualTo(4);
    }

    @Test
    void monthsWithNothingUntreatedBesideThemAreListedAndNotUsed() {
        double[] outcome = {5, 4, 2, 1, 5, 6, 5, 4, 3, 4, 1, 2, 4, 6, 5, 7};
        var found = PoissonImputation.estimate(Panel.of(4, new int[] {2, 3, 2, 3}, outcome));
        assertThat(found.sample().unusedMonths()).containsExactly(3L);
        assertThat(found.totals().rows()).isEqualTo(2);
    }

    @Test
    void oneTreatedClusterGetsNoStandardError() {
        double[] outcome = {5, 4, 2, 1, 5, 6, 5, 4, 3, 4, 1, 2, 4, 6, 5, 7};
        var found = PoissonImputation.estimate(Panel.of(4, new int[] {2, NEVER, NEVER, NEVER}, outcome));
        assertThat(found.overall().precision()).isNull();
        assertThat(found.sample().variance()).isEqualTo(Variance.NONE);
    }

    @Test
    void aMonthAfterAdoptionWithoutEventsHasNoLogarithm() {
        double[] outcome = {5, 4, 0, 1, 3, 6, 0, 4, 3, 4, 1, 2, 4, 6, 5, 7};
        var found = PoissonImputation.estimate(Panel.of(4, new int[] {2, 2, NEVER, NEVER}, outcome));
        var month = found.eventStudy().stream()
                .filter(point -> point.eventTime() == 0)
                .findFirst()
                .orElseThrow();
        assertThat(month.effect()).isNull();
        assertThat(known(month.totals()).observed()).isZero();
    }

    @Test
    void whatCannotBeEstimatedIsRefusedInASentence() {
        refuses("negative", new int[] {2, NEVER}, 5, 4, -1, 1, 3, 6, 2, 4);
        refuses("every count is zero", new int[] {2, NEVER}, 0, 0, 0, 0, 0, 0, 0, 0);
        refuses("No unit adopted", new int[] {NEVER, NEVER}, 5, 4, 1, 1, 3, 6, 2, 4);
        refuses("adopted at once", new int[] {2, 2}, 5, 4, 1, 1, 3, 6, 2, 4);
        refuses("Nothing happened after adoption", new int[] {2, NEVER}, 5, 4, 0, 0, 3, 6, 2, 4);
        refuses("had an event before adoption", new int[] {2, NEVER}, 0, 0, 1, 1, 3, 6, 2, 4);
        refuses("compared with", new int[] {2, NEVER}, 1, 2, 1, 1, 0, 0, 0, 0);
        refuses("from the first month", new int[] {0, 0}, 5, 4, 1, 1, 3, 6, 2, 4);
    }

    /** The early cohort had events in the first months only, the late one in the last only: their levels never meet. */
    @Test
    void cohortsWhoseEventsNeverMeetAreRefused() {
        double[] outcome = {5, 4, 3, 3, 6, 5, 2, 2, 0, 0, 4, 3, 0, 0, 4, 3};
        assertThatThrownBy(() -> PoissonImputation.estimate(Panel.of(4, new int[] {2, 2, NEVER, NEVER}, outcome)))
                .isInstanceOf(Unusable.class);
    }

    private static void refuses(String because, int[] adoption, double... outcome) {
        assertThatThrownBy(
                        () -> PoissonImputation.estimate(Panel.of(outcome.length / adoption.length, adoption, outcome)))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining(because);
    }

    @Test
    void scoresTakeNoExposure() {
        var panel =
                Panel.of(2, new int[] {1, NEVER}, new double[] {1, 2, 3, 4}).withExposure(new double[] {1, 1, 1, 2});
        assertThatThrownBy(() -> LinearImputation.estimate(panel)).isInstanceOf(Unusable.class);
    }
}
