package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.binhyen.evaluation.ClusterRobust.Correction;

/** Linear and negative-binomial regression beside what statsmodels 0.15 finds in the same invented panel. */
class RegressionsTest {

    static final JsonNode EXPECTED = PanelFiles.expected("regressions.json");
    static final Panel PANEL = PanelFiles.exposed("staggered-counts.csv");

    private static final int ROWS = PANEL.units() * PANEL.times();
    private static final double[] ONES =
            IntStream.range(0, ROWS).mapToDouble(row -> 1).toArray();
    private static final double[] MONTHS =
            IntStream.range(0, ROWS).mapToDouble(row -> 1 + row % PANEL.times()).toArray();
    private static final double[] PEOPLE = IntStream.range(0, ROWS)
            .mapToDouble(row -> PANEL.exposure(row / PANEL.times(), row % PANEL.times()))
            .toArray();
    private static final int[] UNITS =
            IntStream.range(0, ROWS).map(row -> row / PANEL.times()).toArray();
    private static final int[] TIMES =
            IntStream.range(0, ROWS).map(row -> row % PANEL.times()).toArray();

    private final ClusterRobust fit = ClusterRobust.fit(new double[][] {ONES, MONTHS, PEOPLE}, PANEL.outcomes());

    @Test
    void errorsWithoutClustersAreThoseOfStatsmodels() {
        agree(fit.coefficients(), EXPECTED.get("coefficients"));
        agree(errors(fit.classical()), EXPECTED.get("ols"));
        agree(errors(fit.unequal(Correction.HC0)), EXPECTED.get("hc0"));
        agree(errors(fit.unequal(Correction.HC1)), EXPECTED.get("hc1"));
    }

    @Test
    void errorsBetweenClustersInOneWayAndInTwo() {
        agree(
                errors(fit.clustered(List.of(UNITS), Correction.HC0)),
                EXPECTED.get("unit").get("hc0"));
        agree(
                errors(fit.clustered(List.of(UNITS), Correction.HC1)),
                EXPECTED.get("unit").get("hc1"));
        agree(
                errors(fit.clustered(List.of(UNITS, TIMES), Correction.HC1)),
                EXPECTED.get("unit_month").get("hc1"));
    }

    @Test
    void theOrderOfTheWaysDoesNotMatter() {
        double[] one = errors(fit.clustered(List.of(UNITS, TIMES), Correction.HC0));
        assertThat(errors(fit.clustered(List.of(TIMES, UNITS), Correction.HC0))).containsExactly(one, within(1e-12));
    }

    @Test
    void aRegressionThatCannotBeFittedIsRefused() {
        assertThatThrownBy(() -> ClusterRobust.fit(new double[][] {ONES, ONES}, PANEL.outcomes()))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> ClusterRobust.fit(new double[][] {{1, 1}}, new double[] {1, Double.NaN}))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> ClusterRobust.fit(new double[][] {{1}}, new double[] {1}))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> fit.clustered(List.of(new int[ROWS]), Correction.HC1))
                .hasMessageContaining("One cluster");
    }

    @Test
    void negativeBinomialIsThatOfStatsmodels() {
        var expected = EXPECTED.get("nb");
        var found = NegativeBinomial.fit(new double[][] {ONES, MONTHS}, PANEL.outcomes(), PEOPLE);
        agree(found.coefficients(), expected.get("coefficients"));
        agree(found.standardErrors(), expected.get("errors"));
        assertThat(found.dispersion().theta()).isCloseTo(expected.get("theta").asDouble(), within(1e-6));
        assertThat(found.logLikelihood())
                .isCloseTo(expected.get("logLikelihood").asDouble(), within(1e-7));
    }

    @Test
    void countsThatScatterNoMoreThanByChanceHaveNoDispersion() {
        double[] counts = {3, 4, 3, 4, 3, 4, 3, 4};
        assertThatThrownBy(() -> NegativeBinomial.fit(new double[][] {ones(8)}, counts, ones(8)))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("no more than by chance");
    }

    /** Coefficients and dispersion of these still move after two thousand turns. */
    @Test
    void coefficientsAndDispersionThatDoNotSettleAreRefused() {
        double[][] drawn = drawn(810);
        assertThatThrownBy(() -> NegativeBinomial.fit(new double[][] {ones(17), drawn[0]}, drawn[1], drawn[2]))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("do not settle on each other");
    }

    /** A value for each row, a count and an exposure. */
    private static double[][] drawn(long seed) {
        var random = new Random(seed);
        int rows = 6 + random.nextInt(30);
        double scale = Math.pow(10, random.nextInt(6) - 2);
        double spread = 0.05 + random.nextDouble() * 3;
        double[][] drawn = new double[3][rows];
        for (int i = 0; i < rows; i++) {
            drawn[0][i] = Math.pow(random.nextGaussian(), 1 + 2 * random.nextInt(2));
            drawn[2][i] = Math.exp(random.nextGaussian() * (seed % 4));
            drawn[1][i] = Math.floor(Math.exp(random.nextGaussian() * spread) * drawn[2][i] * scale);
        }
        return drawn;
    }

    @Test
    void aGroupInWhichNothingHappenedIsSaidToHaveNoEvents() {
        double[] counts = {0, 2, 0, 6, 0, 1, 0, 9, 0, 3};
        double[] group = {0, 1, 0, 1, 0, 1, 0, 1, 0, 1};
        assertThatThrownBy(() -> NegativeBinomial.fit(new double[][] {ones(10), group}, counts, ones(10)))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("no events");
    }

    @Test
    void countsThatCannotBeFittedAreRefused() {
        refuses(new double[] {0, 0, 0});
        refuses(new double[] {1, -1, 2});
        refuses(new double[] {1, Double.NaN, 2});
    }

    private static void refuses(double[] counts) {
        assertThatThrownBy(() -> NegativeBinomial.fit(new double[][] {ones(3)}, counts, ones(3)))
                .isInstanceOf(Unusable.class);
    }

    @Test
    void hugeCountsAreBorne() {
        double[] counts = {1e9, 3e9, 2e9, 5e9, 1e9, 4e9};
        var found = NegativeBinomial.fit(new double[][] {ones(6)}, counts, ones(6));
        assertThat(Math.exp(found.coefficients()[0])).isCloseTo(16e9 / 6, within(1.0));
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] errors(double[][] covariance) {
        double[] errors = new double[covariance.length];
        Arrays.setAll(errors, i -> Math.sqrt(covariance[i][i]));
        return errors;
    }

    static void agree(double[] found, JsonNode expected) {
        assertThat(found).hasSize(expected.size());
        for (int i = 0; i < found.length; i++) {
            double wanted = expected.get(i).asDouble();
            assertThat(found[i]).isCloseTo(wanted, within(1e-7 * Math.max(1e-2, Math.abs(wanted))));
        }
    }
}
