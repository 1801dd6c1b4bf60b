package vn.binhyen.calculations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceCasesTest {

    @Test
    void theDisplacementDifferenceOfWheelerAndRatcliffe() {
        meets("p01-wdd-wheeler-ratcliffe-2018", "wdd", (name, expected) -> counted(name) ? 0 : 1e-9);
    }

    @Test
    void theDisplacementQuotientWithItsGate() {
        meets("p02-wdq-tne", "wdq", ReferenceCase.absolute(1e-12));
    }

    @Test
    void theRateRatioOfFourCells() {
        meets("p03-rirr-2x2", "rirr", ReferenceCase.absolute(1e-9));
    }

    @Test
    void theThirteenTrialsPooledEveryWay() {
        meets("p04-meta-bcg", "meta", (name, expected) -> pooledTolerance(name));
    }

    @Test
    void theSiteOfHauersFirstExample() {
        meets("p05-eb-hauer-example-1", "empirical-bayes", ReferenceCase.absolute(1e-9));
    }

    @Test
    void exactTestsOfOneRateAndOfTwo() {
        meets("p06-exact-poisson", "exact-poisson", ReferenceCase.relative(1e-7));
    }

    @Test
    void runLengthsCriticalValuesAndPathsOfWatching() {
        var monitoring = ReferenceCase.read("p08-monitoring");
        meets(monitoring, "arl", List.of("arl", "arl_fir_theta_2_4"), ReferenceCase.relative(1e-6));
        meets(monitoring, "maxsprt", List.of("maxsprt_cv"), ReferenceCase.absolute(1e-6));
        meets(monitoring, "e-process", List.of("llr_cusum", "e_process"), ReferenceCase.relative(1e-9));
    }

    private static void meets(String id, String key, ReferenceCase.Tolerance tolerance) {
        var worked = ReferenceCase.read(id);
        meets(worked, key, List.copyOf(worked.expected().propertyNames()), tolerance);
    }

    private static void meets(ReferenceCase worked, String key, List<String> names, ReferenceCase.Tolerance tolerance) {
        assertThat(names).isNotEmpty();
        var answer = worked.computed(key);
        for (var name : names)
            ReferenceCase.compare(name, worked.expected().path(name), answer.getOrDefault(name, "missing"), tolerance);
    }

    private static boolean counted(String name) {
        return List.of("wdd_total", "variance", "wdd_local", "wdd_displacement").contains(name);
    }

    /** As the case says: 1e-6 for estimates, 1e-5 for the variance between places, 1e-3 for its share. */
    private static double pooledTolerance(String name) {
        if (name.endsWith("tau2")) return 1e-5;
        return name.endsWith("I2") ? 1e-3 : name.endsWith("H2") ? 1e-4 : 1e-6;
    }
}
