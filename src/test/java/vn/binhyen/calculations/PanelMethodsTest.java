package vn.binhyen.calculations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vn.binhyen.calculations.MethodsTest.compute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.evaluation.Unusable;

class PanelMethodsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PANEL = """
            "data":"staggered-counts.csv","unit":"unit","time":"month","adoption":"adoption","outcome":"events"
            """;

    /** One line each: a method, an input that it cannot use, and a word of the sentence that says why. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "did-poisson | {} | missing",
                "did-poisson | {\"data\":\"none.csv\"} | cannot be read",
                "did-poisson | {\"data\":\"series.csv\",\"unit\":\"u\",\"time\":\"month\",\"adoption\":\"a\",\"outcome\":\"events\"} | no column",
                "did-linear | {\"data\":\"series.csv\",\"unit\":\"month\",\"time\":\"month\",\"adoption\":\"people\",\"outcome\":\"events\"} | no month",
                "callaway-santanna | {PANEL,\"base\":\"other\"} | universal",
                "callaway-santanna | {PANEL,\"control\":\"other\"} | not-yet",
                "sun-abraham | {PANEL,\"exposure\":\"people\"} | no exposure",
                "cluster-robust | {\"data\":\"staggered-counts.csv\",\"outcome\":\"unit\",\"regressors\":[\"month\"]} | not a number",
                "cluster-robust | {\"data\":\"staggered-counts.csv\",\"outcome\":\"events\",\"regressors\":[\"month\",\"month\"]} | depends",
                "cluster-robust | {\"data\":\"staggered-counts.csv\",\"outcome\":\"events\",\"type\":\"HC9\"} | HC0 or HC1",
                "cluster-robust | {\"data\":\"staggered-counts.csv\",\"regressors\":[\"month\"]} | “outcome” is missing",
                "negative-binomial | {\"data\":\"staggered-counts.csv\",\"regressors\":[\"month\"]} | “outcome” is missing",
                "negative-binomial | {\"data\":\"staggered-counts.csv\",\"outcome\":\"people\",\"exposure\":\"people\"} | no more than by chance",
                "randomisation | {\"differences\":[1]} | One pair",
                "randomisation | {\"groups\":[[1],[2]]} | three values",
                "randomisation | {\"treated\":[1,2]} | “control” is missing",
                "synthetic-control | {\"data\":\"staggered-counts.csv\",\"unit\":\"unit\",\"time\":\"month\",\"outcome\":\"events\",\"treated\":\"x\",\"pre\":[1,6],\"post\":[7,12]} | no unit",
                "synthetic-control | {\"data\":\"staggered-counts.csv\",\"unit\":\"unit\",\"time\":\"month\",\"outcome\":\"events\",\"treated\":\"u00\",\"pre\":[1,6],\"post\":[6,12]} | begin after",
                "its | {\"data\":\"series.csv\",\"time\":\"month\",\"outcome\":\"events\",\"interruption\":\"2020-06\"} | 24 months",
                "its | {\"data\":\"staggered-counts.csv\",\"time\":\"month\",\"outcome\":\"events\",\"interruption\":5} | twice",
                "its | {\"counts\":[1,2],\"interruption\":1} | 24 months",
                "its | {\"data\":\"series.csv\",\"time\":\"month\",\"outcome\":\"events\",\"interruption\":\"2023-05\",\"harmonics\":7} | half as many harmonics",
                "its | {\"data\":\"series.csv\",\"time\":\"month\",\"outcome\":\"events\",\"interruption\":\"2023-05\",\"period\":9e6,\"harmonics\":2000000} | no more months than"
            })
    void whatCannotBeUsedIsRefusedWithASentence(String key, String input, String word) {
        assertThatThrownBy(() -> compute(key, input.replace("PANEL", PANEL)))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining(word)
                .hasMessageEndingWith(".");
    }

    @Test
    void aPanelOfCountsIsToldByRatioTotalsEventsAndCohorts() {
        var told = compute("did-poisson", "{" + PANEL + "}");
        assertThat(number(told, "log_rirr")).isCloseTo(-0.2605025844988537, within(1e-9));
        assertThat(number(told, "expected")).isCloseTo(1749.140626919123, within(1e-7));
        assertThat(told)
                .containsEntry("observed", 1348.0)
                .containsEntry("clusters", 40)
                .containsEntry("variance", "CR1");
        assertThat((List<?>) told.get("cohorts")).hasSize(8 + 6 + 4);
        assertThat(JSON.writeValueAsString(told)).doesNotContain("NaN").doesNotContain("Infinity");
    }

    /** Expected: the plain sandwich of a dense regression on every unit's own column, from staggered-counts.json. */
    @Test
    void belowThirtyClustersTheErrorOfOtherProgramsStandsBeside() {
        var few = PANEL.replace("staggered-counts", "few-clusters") + ",\"cluster\":\"organisation\"";
        var counts = compute("did-poisson", "{" + few + "}");
        assertThat(counts).containsEntry("variance", "CR2");
        assertThat(number(counts, "se_cr1")).isCloseTo(0.1666535850452241, within(1e-9));
        assertThat(part(list(counts, "event_study").getFirst(), "se_cr1")).isInstanceOf(Double.class);
        assertThat(number(compute("did-linear", "{" + few + "}"), "se_cr1")).isCloseTo(1.807238441406555, within(1e-9));
        assertThat(compute("did-poisson", "{" + PANEL + "}")).doesNotContainKey("se_cr1");
    }

    @Test
    void everyMethodOfPanelsAnswersTheSamePanel() {
        assertThat(number(compute("did-linear", "{" + PANEL + "}"), "att")).isCloseTo(-2.62615740740738, within(1e-9));
        assertThat(compute("sun-abraham", "{" + PANEL + "}"))
                .containsKeys("terms", "estimate", "se_cluster_unit", "att");
        assertThat(compute("callaway-santanna", "{" + PANEL + "}")).containsEntry("control", "never");
        assertThat(compute(
                        "callaway-santanna",
                        "{" + PANEL + ",\"control_group\":\"notyettreated\",\"base_period\":\"varying\"}"))
                .containsEntry("control", "not-yet")
                .containsEntry("base", "varying");
        var drawn = compute("randomisation", "{" + PANEL + ",\"draws\":199}");
        assertThat(drawn).containsEntry("exact", false).containsEntry("assignments", 199L);
        assertThat(compute("randomisation", "{" + PANEL + ",\"draws\":199,\"strata\":\"adoption\"}"))
                .containsEntry("p", 1.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"did-poisson", "did-linear", "sun-abraham", "callaway-santanna"})
    void theShareOfIntervalsThatMayMissIsAsAsked(String method) {
        assertThat(width(compute(method, "{" + PANEL + ",\"alpha\":0.2}")))
                .isLessThan(0.8 * width(compute(method, "{" + PANEL + "}")))
                .isPositive();
        assertThatThrownBy(() -> compute(method, "{" + PANEL + ",\"alpha\":1}")).hasMessageContaining("alpha");
    }

    private static double width(Map<String, Object> told) {
        var overall = told.get("overall") instanceof Map<?, ?> map ? map : told;
        if (told.get("simple") instanceof Map<?, ?> simple) overall = simple;
        var ends = overall.get("ci") instanceof List<?> list ? list : List.of();
        return (Double) ends.get(1) - (Double) ends.get(0);
    }

    @Test
    void monthsMayBeWrittenAsMonthsAndNeverInSeveralWays() {
        assertThat(TimeScale.of(new String[] {"2024-12", "2025-01"})).isEqualTo(TimeScale.MONTHS);
        assertThat(TimeScale.of(new String[] {"202412", "202501"}).numbers(new String[] {"202412", "202501"}))
                .containsExactly(2024 * 12 + 11, 2025 * 12);
        assertThat(TimeScale.of(new String[] {"2024-12-01"}).told(2025 * 12)).isEqualTo("2025-01");
        assertThat(TimeScale.of(new String[] {"1", "2"})).isEqualTo(TimeScale.NUMBERS);
        for (var never : new String[] {"", "NA", "Inf", "never", "0"}) {
            assertThat(TimeScale.NUMBERS.adoption(never, 1)).isEqualTo(Long.MAX_VALUE);
        }
        assertThat(TimeScale.NUMBERS.adoption("0", 0)).isZero();
    }

    @Test
    void regressionsTellEveryErrorAndTextsBecomeColumns() {
        var told = compute("cluster-robust", """
                {"data":"staggered-counts.csv","outcome":"events","regressors":["month","people"],"cluster":["unit","month"]}
                """);
        assertThat((List<?>) told.get("clustered")).hasSize(3);
        assertThat(told.get("se")).isEqualTo(part(list(told, "clustered").getLast(), "se_hc1"));
        var kinds = compute("cluster-robust", """
                {"data":"staggered-counts.csv","outcome":"events","regressors":["organisation"]}
                """);
        assertThat((List<?>) kinds.get("terms")).hasSize(40);
        var dispersed = compute("negative-binomial", """
                {"data":"staggered-counts.csv","outcome":"events","regressors":["month"],"exposure":"people"}
                """);
        assertThat(number(dispersed, "alpha")).isCloseTo(0.32330077, within(1e-7));
    }

    @Test
    void aMixtureIsToldByOutcomeAndByPredictors() {
        var told = compute("synthetic-control", """
                {"data":"staggered-counts.csv","unit":"unit","time":"month","outcome":"events","treated":"u01","pre":[1,4],"post":[5,12],
                 "donors":["u00","u04","u05","u09","u10","u14"],"predictors":["people",{"column":"events","from":1,"to":2}]}
                """);
        assertThat(told).containsEntry("specification", "predictors").containsEntry("donors", 6);
        assertThat(part(told.get("by_outcome"), "specification")).isEqualTo("outcome before");
        assertThat((Map<?, ?>) told.get("weights")).hasSize(6);
    }

    /** Expected: the same six columns by Newton's method in numpy. */
    @Test
    void aHarmonicOfTwoStepsHasNoSine() {
        var told = compute("its", """
                {"counts":[29,23,8,17,28,22,20,20,34,20,24,23,28,20,23,15,28,22,24,22,21,26,21,26,34,24,14,26,38,28,14,22,22,19,23,23,
                 23,28,12,15,26,30,17,26,26,31,22,22],"interruption":31,"period":4}
                """);
        assertThat(told.get("terms")).isEqualTo(List.of("intercept", "step", "time", "sin1", "cos1", "cos2"));
        assertThat(number(told, "log_rr")).isCloseTo(-0.26642561, within(5e-8));
        assertThat(told).containsEntry("df", 42);
    }

    @Test
    void aSeriesMayStandInAFileOrInTheCase() {
        var told = compute("its", """
                {"data":"series.csv","time":"month","outcome":"events","exposure":"people","interruption":"2023-05"}
                """);
        assertThat(number(told, "log_rr")).isCloseTo(-0.5131972368806448, within(1e-8));
        assertThat((String) told.get("means")).contains("does not tell because of what");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "BINHYEN_REFERENCE", matches = ".+")
    void theStaggeredReferenceCaseIsMetByItsOwnFields() throws IOException {
        var directory = Path.of(System.getenv("BINHYEN_REFERENCE"));
        var worked = JSON.readTree(Files.readString(directory.resolve("p07-staggered-did-base-stagg.json")));
        var input = new Input(worked.path("input"), directory);
        for (var part : List.of(Map.entry("sun-abraham", "sun_abraham"), Map.entry("did-linear", "imputation"))) {
            var told = Methods.compute(part.getKey(), input);
            ReferenceCase.compare(
                    part.getValue(),
                    worked.path("expected").path(part.getValue()),
                    told.getOrDefault(part.getValue(), "missing"),
                    (name, expected) -> 1e-7);
        }
    }

    private static double number(Map<String, Object> told, String name) {
        return (double) Objects.requireNonNull(told.get(name), name);
    }

    private static List<?> list(Map<String, Object> told, String name) {
        return (List<?>) Objects.requireNonNull(told.get(name), name);
    }

    private static @Nullable Object part(@Nullable Object told, String name) {
        return told instanceof Map<?, ?> map ? map.get(name) : null;
    }
}
