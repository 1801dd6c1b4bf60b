package vn.binhyen.calculations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.evaluation.Unusable;

class MethodsTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** One line each: a method, an input that it cannot use, and a word of the sentence that says why. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "wdd | {} | “treated” is missing",
                "wdd | {\"treated\":[1,2]} | “control” is missing",
                "wdd | {\"treated\":[1],\"control\":[1,2]} | list of 2 numbers",
                "wdd | {\"treated\":[1,\"2\"],\"control\":[1,2]} | number",
                "wdd | {\"treated\":[1,-2],\"control\":[1,2]} | from 0 on",
                "wdd | {\"treated\":[0,0],\"control\":[0,0]} | single event",
                "wdd | {\"treated\":[1,2],\"control\":[1,2],\"displacement\":[1,2]} | together",
                "wdd | {\"treated\":[1,2],\"control\":[1,2],\"area_weights\":[1]} | each area",
                "wdd | {\"treated\":[1,2],\"control\":[1,2],\"alpha\":2} | between 0 and 1",
                "wdq | {\"response\":[1,2],\"buffer\":[1,2],\"control\":[0,2]} | control area",
                "wdq | {\"cases\":[]} | at least one",
                "wdq | {\"cases\":[3]} | object",
                "rirr | {\"treated\":[1,0],\"control\":[1,2]} | exact test",
                "rirr | {\"treated\":[1e400,1],\"control\":[1,2]} | number",
                "rirr | {\"treated\":[1,1],\"control\":[1,2],\"phi\":0.5} | over-dispersion",
                "rirr | {\"treated\":[[1,2],[3]],\"control\":[[1,2],[3,4]]} | same months",
                "rirr | {\"treated\":[[1,2]],\"control\":[[1,2],[3,4]]} | two lists",
                "meta | {} | missing",
                "meta | {\"yi\":[1],\"vi\":[1]} | two places",
                "meta | {\"yi\":[1,2],\"vi\":[1]} | list of 2 numbers",
                "meta | {\"yi\":[1,2],\"vi\":[1,0]} | positive",
                "meta | {\"tables\":[[1,2,3,0],[1,2,3,4]]} | exact test",
                "meta | {\"tables\":[[1,2,3,4],[1,2,3,4]],\"measure\":\"XX\"} | RIRR, RR or OR",
                "exact-poisson | {\"x\":[1,2,3]} | one number each, or two",
                "exact-poisson | {\"x\":[0,0]} | single event",
                "exact-poisson | {\"x\":1.5} | whole number",
                "e-test | {\"pairs\":[[1,2,3]]} | two counts",
                "e-test | {\"pairs\":[[0,0]]} | single event",
                "e-test | {\"pairs\":[[1,2]],\"exposure\":[1,2,3]} | list of 2 numbers",
                "empirical-bayes | {\"counts\":[1]} | mu_per_year_per_length",
                "empirical-bayes | {\"counts\":[1,2],\"mu_per_year_per_length\":[1],\"phi_per_length\":1} | list of 2 numbers",
                "bh | {\"p\":[2]} | from 0 to 1",
                "bh | {\"p\":[]} | at least one",
                "maxsprt | {\"T\":0.001} | So few events",
                "maxsprt | {\"T\":1,\"M\":1.5} | whole number",
                "arl | {\"h\":10,\"k\":3.14159265,\"theta\":2} | common step",
                "arl | {\"h\":10,\"k\":3} | “theta” is missing",
                "e-process | {\"x\":[1,2],\"expected\":[1]} | list of 2 numbers",
                "e-process | {\"x\":[1],\"expected\":[0]} | positive",
                "power | {} | missing",
                "power | {\"ratio\":1} | no change",
                "power | {\"cells\":[1,2,3,0]} | four cells",
                "nothing | {} | There is no method"
            })
    void whatCannotBeUsedIsRefusedWithASentence(String key, String input, String word) {
        assertThatThrownBy(() -> compute(key, input))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining(word)
                .hasMessageEndingWith(".");
    }

    @Test
    void oneCaseIsToldFlatAndManyAsAList() {
        var one = compute("wdq", "{\"response\":[100,50],\"buffer\":[100,150],\"control\":[100,100]}");
        assertThat(one).containsEntry("WDQ", -1.0);
    }

    @Test
    void totalsAloneAreTakenToScatterTwiceAndSaySo() {
        var told = compute("rirr", "{\"treated\":[50,30],\"control\":[60,55]}");
        assertThat(told)
                .containsEntry("phi", 2.0)
                .containsEntry("phi_from", "assumed")
                .containsKey("phi2");
    }

    @Test
    void monthsTellTheirScatterAndTheirExposure() {
        var told = compute("rirr", "{\"treated\":[[1,29,1,29],[5,8]],\"control\":[[12,11,12,11],[10,12]]}");
        assertThat(told).containsEntry("phi_from", "months");
        assertThat((double) told.get("phi")).isGreaterThan(1);
        assertThat((double) told.get("rirr")).isCloseTo(13 / 60d / (22 / 46d), offset(1e-12));
    }

    @Test
    void harmIsAddedOverKindsOfCrime() {
        var told = compute(
                "wdd",
                "{\"crimes\":[{\"treated\":[20,10],\"control\":[20,20],\"weight\":10},"
                        + "{\"treated\":[25,20],\"control\":[30,30],\"weight\":5}]}");
        assertThat(told).containsEntry("harm", -125.0).containsEntry("harm_variance", 7000 + 25 * 105.0);
    }

    @Test
    void areaWeightsMayBeNamedOrListed() {
        var listed = compute("wdd", "{\"treated\":[207,110],\"control\":[308,318],\"area_weights\":[1.2,0.9]}");
        var named = compute(
                "wdd",
                "{\"treated\":[207,110],\"control\":[308,318],\"area_weights\":{\"control\":0.9,\"treated\":1.2}}");
        assertThat(named).isEqualTo(listed);
    }

    @Test
    void aRatioWithoutAnUpperLimitIsToldAsNull() {
        var told = compute("exact-poisson", "{\"x\":[6,0]}");
        assertThat(told.get("ci"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(2)
                .element(1)
                .isSameAs(Answer.NONE);
        assertThat(JSON.writeValueAsString(told)).contains("\"est\":null").doesNotContain("Infinity");
    }

    @Test
    void aSingleCountIsCorrectedLikeOneYear() {
        var told = compute(
                "empirical-bayes",
                "{\"count\":12,\"length\":1.8,\"mu_per_year_per_length\":2.41,\"phi_per_length\":2.05}");
        assertThat((double) told.get("est")).isCloseTo(8.478, offset(5e-4));
    }

    @Test
    void fourCellsOfSeveralPlacesArePooledAsRateRatios() {
        var told = compute("meta", "{\"tables\":[[50,30,60,55],[40,30,60,50],[20,10,25,24]],\"phi\":2}");
        var one = compute("rirr", "{\"treated\":[50,30],\"control\":[60,55],\"phi\":2}");
        assertThat(told.get("yi"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .element(0)
                .isEqualTo(one.get("log_rirr"));
        assertThat(told).containsKeys("FE", "DL", "REML", "REML_HKSJ", "DL_HKSJ", "used");
    }

    @Test
    void twoPlacesHaveAFixedEffectOnly() {
        var told = compute("meta", "{\"yi\":[0.1,0.2],\"vi\":[0.1,0.2]}");
        assertThat(told).containsKey("FE").doesNotContainKeys("DL", "REML").containsEntry("used_method", "FE");
        assertThat((List<?>) told.get("notes")).hasSize(2);
    }

    @Test
    void anAnswerThatIsNoNumberIsNeverTold() {
        assertThatThrownBy(() -> Answer.checked(Map.of("a", List.of(1.0, Map.of("b", Double.NaN)))))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> Answer.checked(Map.of("a", Double.NEGATIVE_INFINITY)))
                .isInstanceOf(Unusable.class);
    }

    static Map<String, Object> compute(String key, String input) {
        return Methods.compute(key, new Input(JSON.readTree(input), ReferenceCase.DIRECTORY));
    }
}
