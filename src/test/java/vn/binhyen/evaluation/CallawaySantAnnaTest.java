package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vn.binhyen.evaluation.Known.known;
import static vn.binhyen.evaluation.Known.precision;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.binhyen.evaluation.CallawaySantAnna.Base;
import vn.binhyen.evaluation.CallawaySantAnna.Control;

class CallawaySantAnnaTest {

    static final Panel PANEL = PanelFiles.counts("staggered-counts.csv");

    /** Standard errors are compared with numerical derivatives of each statistic by the units' weights. */
    @ParameterizedTest
    @CsvSource({"NEVER_TREATED, callawaySantAnna", "NOT_YET_TREATED, callawaySantAnnaNotYet"})
    void findsTheMeansOfChangesAndTheirInfluences(Control control, String key) {
        var found = CallawaySantAnna.estimate(PANEL, control, Base.UNIVERSAL);
        var expected = ImputationTest.EXPECTED.get(key);
        for (var cell : found.groupTimes()) {
            agrees(cell.effect(), expected.get("gt-%d-%d".formatted(cell.cohort(), cell.time())));
        }
        agree(found.dynamic(), expected, "dynamic-");
        agree(found.groups(), expected, "group-");
        agree(found.calendar(), expected, "calendar-");
        agrees(found.simple(), expected.get("simple"));
        agrees(found.dynamicOverall(), expected.get("dynamicOverall"));
        agrees(found.groupOverall(), expected.get("groupOverall"));
        agrees(found.calendarOverall(), expected.get("calendarOverall"));
    }

    private static void agree(List<GroupTimeEffects.At> averages, JsonNode expected, String prefix) {
        assertThat(averages).isNotEmpty();
        for (var average : averages) agrees(average.effect(), expected.get(prefix + average.at()));
    }

    private static void agrees(Effect effect, JsonNode expected) {
        assertThat(effect.estimate()).isCloseTo(expected.get(0).asDouble(), within(1e-9));
        assertThat(precision(effect).standardError()).isCloseTo(expected.get(1).asDouble(), within(1e-6));
    }

    @Test
    void theTestBeforeAdoptionDoesNotDependOnTheBase() {
        var universal = CallawaySantAnna.estimate(PANEL, Control.NEVER_TREATED, Base.UNIVERSAL);
        var varying = CallawaySantAnna.estimate(PANEL, Control.NEVER_TREATED, Base.VARYING);
        assertThat(known(varying.preTest()).statistic())
                .isCloseTo(known(universal.preTest()).statistic(), within(1e-8));
        assertThat(known(varying.preTest()).degreesOfFreedom()).isEqualTo(3 + 5 + 7);
        assertThat(varying.simple()).isEqualTo(universal.simple());
    }

    @Test
    void withoutAdoptersOrComparisonItIsRefused() {
        double[] outcome = {1, 2, 3, 4};
        assertThatThrownBy(() -> CallawaySantAnna.estimate(
                        Panel.of(2, new int[] {1, 1}, outcome), Control.NEVER_TREATED, Base.UNIVERSAL))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> CallawaySantAnna.estimate(
                        Panel.of(2, new int[] {Panel.NEVER, Panel.NEVER}, outcome),
                        Control.NEVER_TREATED,
                        Base.UNIVERSAL))
                .isInstanceOf(Unusable.class);
    }
}
