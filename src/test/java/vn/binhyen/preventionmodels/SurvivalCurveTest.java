package vn.binhyen.preventionmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.binhyen.preventionmodels.SurvivalCurve.Fate;

class SurvivalCurveTest {

    /** Freireich and others (1963): weeks of remission of 21 patients on 6-mercaptopurine, the textbook table. */
    private static final List<Fate> FREIREICH = List.of(
            new Fate(6, 4, 3),
            new Fate(7, 1, 1),
            new Fate(9, 1, 0),
            new Fate(10, 2, 1),
            new Fate(11, 1, 0),
            new Fate(13, 1, 1),
            new Fate(16, 1, 1),
            new Fate(17, 1, 0),
            new Fate(19, 1, 0),
            new Fate(20, 1, 0),
            new Fate(22, 1, 1),
            new Fate(23, 1, 1),
            new Fate(25, 1, 0),
            new Fate(32, 2, 0),
            new Fate(34, 1, 0),
            new Fate(35, 1, 0));

    @ParameterizedTest
    @CsvSource({
        "0, 6, 21, 0.857, 0.0764",
        "1, 7, 17, 0.807, 0.0869",
        "2, 10, 15, 0.753, 0.0963",
        "3, 13, 12, 0.690, 0.1068",
        "4, 16, 11, 0.627, 0.1141",
        "5, 22, 7, 0.538, 0.1282",
        "6, 23, 6, 0.448, 0.1346"
    })
    void tellsThePublishedTable(int row, int week, long watched, double running, double error) {
        var drop = SurvivalCurve.of(FREIREICH).drops().get(row);
        assertThat(drop.month()).isEqualTo(week);
        assertThat(drop.watched()).isEqualTo(watched);
        assertThat(drop.running()).isCloseTo(running, within(0.0005));
        assertThat(drop.standardError()).isCloseTo(error, within(0.00005));
    }

    @Test
    void whereAllEndTheCurveReachesTheGround() {
        var curve = SurvivalCurve.of(List.of(new Fate(3, 2, 2)));
        assertThat(curve.runningAfter(2)).isEqualTo(1);
        assertThat(curve.runningAfter(3)).isZero();
        assertThat(curve.drops().getFirst().standardError()).isZero();
    }

    @Test
    void whatDiedWhollyIsKnownForEverHoweverYoung() {
        var curve = SurvivalCurve.of(List.of(new Fate(2, 1, 0), new Fate(3, 2, 2)));
        assertThat(curve.after(24, 5)).isEqualTo(SurvivalCurve.Known.SHARE);
        assertThat(curve.runningAfter(24)).isZero();
    }

    @Test
    void whatIsOldEnoughButWasNotWatchedThatLongIsNotKnown() {
        var curve = SurvivalCurve.of(List.of(new Fate(3, 2, 1), new Fate(11, 1, 0)));
        assertThat(curve.after(11, 11)).isEqualTo(SurvivalCurve.Known.SHARE);
        assertThat(curve.after(12, 11)).isEqualTo(SurvivalCurve.Known.TOO_EARLY);
        assertThat(curve.after(12, 12)).isEqualTo(SurvivalCurve.Known.NOT_WATCHED);
        assertThat(SurvivalCurve.of(List.of()).after(6, 0)).isEqualTo(SurvivalCurve.Known.TOO_EARLY);
    }

    /** Without anybody lost from sight it is the plain share of those who outlive the month. */
    @Property
    void whereEveryEndIsKnownItIsThePlainShare(
            @ForAll @NotEmpty List<@IntRange(min = 0, max = 40) Integer> ends,
            @ForAll @IntRange(min = 0, max = 40) int month) {
        var fates = new ArrayList<Fate>();
        ends.stream().distinct().forEach(end -> {
            long count = ends.stream().filter(end::equals).count();
            fates.add(new Fate(end, count, count));
        });
        double outlive = ends.stream().filter(end -> end > month).count() / (double) ends.size();
        assertThat(SurvivalCurve.of(fates).runningAfter(month)).isCloseTo(outlive, within(1e-9));
    }
}
