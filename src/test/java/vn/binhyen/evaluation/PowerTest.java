package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerTest {

    @ParameterizedTest
    @CsvSource({
        "0.8, 1, 631", "0.8, 2, 1261", "0.8, 5, 3153", "0.7, 1, 247", "0.7, 2, 494", "0.7, 5, 1234",
        "0.6, 1, 120", "0.6, 2, 241", "0.6, 5, 602", "0.5, 1, 65", "0.5, 2, 131", "0.5, 5, 327"
    })
    void tellsTheEventsOfTheIndependentlyComputedTable(double ratio, double overdispersion, long events) {
        assertThat(Math.round(Power.eventsPerCell(ratio, overdispersion))).isEqualTo(events);
    }

    /** With that many events the hoped-for log ratio lies 1.96 + 0.84 standard errors from none: that is 80 % power. */
    @Property
    void withThatManyEventsTheEffectStandsOut(
            @ForAll @DoubleRange(min = 0.05, max = 0.95) double ratio,
            @ForAll @DoubleRange(min = 1, max = 6) double overdispersion) {
        double events = Power.eventsPerCell(ratio, overdispersion);
        double error = Math.sqrt(overdispersion * 4 / events);
        assertThat(Math.abs(Math.log(ratio)) / error - 1.959964)
                .isCloseTo(0.841621, org.assertj.core.data.Offset.offset(1e-5));
    }

    @Property
    void aFallAndTheRiseThatUndoesItNeedTheSame(@ForAll @DoubleRange(min = 0.05, max = 0.95) double ratio) {
        assertThat(Power.eventsPerCell(1 / ratio, 1))
                .isCloseTo(Power.eventsPerCell(ratio, 1), org.assertj.core.data.Percentage.withPercentage(1e-6));
    }

    @Test
    void noChangeAndAFallToNothingHaveNoSuchNumber() {
        assertThatThrownBy(() -> Power.eventsPerCell(1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Power.eventsPerCell(0, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Power.eventsPerCell(0.5, 0.9)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void theDetectableRatioIsTheOneThatNeedsThoseEvents(@ForAll @DoubleRange(min = 0.05, max = 0.95) double ratio) {
        double events = Power.eventsPerCell(ratio, 2, 0.1, 0.9);
        var cells = FourCells.of(new Counts(events, events), new Counts(events, events));
        assertThat(Power.detectableRatio(cells, 2, 0.1, 0.9))
                .isCloseTo(ratio, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(Power.of(ratio, cells, 2, 0.1)).isCloseTo(0.9, org.assertj.core.data.Offset.offset(1e-4));
    }

    @Test
    void emptyCellsShowNothing() {
        var cells = FourCells.of(new Counts(5, 0), new Counts(5, 5));
        assertThatThrownBy(() -> Power.detectableRatio(cells, 1, 0.05, 0.8)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> Power.eventsPerCell(1, 1, 0.05, 0.8)).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> Power.eventsPerCell(0.5, 1, 0.05, 1)).isInstanceOf(Unusable.class);
    }
}
