package vn.binhyen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PanelTest {

    private final PanelRows rows = new PanelRows();

    private void row(String unit, long time, long adoption, double outcome) {
        rows.add(new PanelRows.Row(unit, time, adoption, outcome, 1, unit));
    }

    @Test
    void rowsInAnyOrderMakeAPanel() {
        row("b", 3, PanelRows.NEVER, 6);
        row("a", 2, 3, 2);
        row("b", 2, PanelRows.NEVER, 5);
        row("a", 3, 3, 1);
        var panel = rows.panel();
        assertThat(panel.unitName(0)).isEqualTo("b");
        assertThat(panel.outcome(1, 0)).isEqualTo(2);
        assertThat(panel.adoption(1)).isEqualTo(1);
        assertThat(panel.timeNumber(1)).isEqualTo(3);
        assertThat(panel.adoption(0)).isEqualTo(Panel.NEVER);
    }

    @Test
    void anAdoptionAfterTheLastMonthHasNotHappenedYet() {
        row("a", 1, 9, 1);
        row("a", 2, 9, 1);
        row("b", 1, 2, 1);
        row("b", 2, 2, 1);
        assertThat(rows.panel().adoption(0)).isEqualTo(Panel.NEVER);
    }

    @Test
    void aUnitTwiceInAMonthIsRefused() {
        row("a", 1, 2, 1);
        row("a", 1, 2, 1);
        row("a", 2, 2, 1);
        refuses("The unit a appears twice in the month 1.");
    }

    @Test
    void aMissingMonthOfOneUnitIsRefused() {
        row("a", 1, 2, 1);
        row("a", 2, 2, 1);
        row("b", 1, 2, 1);
        refuses("The unit b has no row for the month 2: zeros must be explicit.");
    }

    @Test
    void rowsThatAreEachTheirOwnUnitAndMonthAreRefusedWithoutRoomForAll() {
        for (int i = 0; i < 40_000; i++) row("u" + i, i, PanelRows.NEVER, 1);
        refuses("The unit u0 has no row for the month 1: zeros must be explicit.");
        row("u7", 7, PanelRows.NEVER, 1);
        refuses("The unit u7 appears twice in the month 7.");
    }

    @Test
    void aMonthMissingEverywhereIsRefused() {
        for (long time : new long[] {1, 2, 4}) row("a", time, 2, 1);
        for (long time : new long[] {1, 2, 4}) row("b", time, 2, 1);
        refuses("Months are missing between 2 and 4.");
    }

    @Test
    void oneUnitOneMonthAndNothingAreRefused() {
        refuses("There are no rows.");
        row("a", 1, 2, 1);
        refuses("One month alone has no before and after.");
        row("a", 2, 2, 1);
        refuses("One unit alone cannot be compared with anything.");
    }

    @Test
    void twoAdoptionDatesOrClustersOfAUnitAreRefused() {
        row("a", 1, 2, 1);
        assertThatThrownBy(() -> row("a", 2, 3, 1)).hasMessage("The unit a has two adoption dates.");
        assertThatThrownBy(() -> rows.add(new PanelRows.Row("a", 2, 2, 1, 1, "other")))
                .hasMessage("The unit a is in two clusters.");
    }

    @Test
    void valuesThatAreNoNumbersAreRefused() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> Panel.of(2, new int[] {1, 1}, new double[] {1, 2, bad, 4}))
                    .isInstanceOf(Unusable.class)
                    .hasMessage("An outcome is missing or not a number.");
        }
        var panel = Panel.of(2, new int[] {1, 1}, new double[] {1, 2, 3, 4});
        assertThatThrownBy(() -> panel.withExposure(new double[] {1, 0, 1, 1})).isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> panel.withExposure(new double[] {1, Double.NaN, 1, 1}))
                .isInstanceOf(Unusable.class);
        assertThatThrownBy(() -> panel.withClusters(new int[] {0, 2})).isInstanceOf(Unusable.class);
    }

    private void refuses(String sentence) {
        assertThatThrownBy(rows::panel).isInstanceOf(Unusable.class).hasMessage(sentence);
    }
}
