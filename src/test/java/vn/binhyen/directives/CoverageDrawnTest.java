package vn.binhyen.directives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.binhyen.areas.NewPlaces;
import vn.binhyen.areas.Redrawing.Weight;

/** What holds of coverage that is drawn for other communes, however they were split and merged. */
class CoverageDrawnTest {

    @Property
    void nothingIsLostAndNoCommuneIsLaterThanItHasOutstanding(@ForAll long seed) {
        var random = new Random(seed);
        var report = report(random);
        var drawn = report.drawn(places(random));
        assertThat(sums(drawn)).isEqualTo(sums(report));
        assertThat(drawn.byCommune().values())
                .allSatisfy(tally -> assertThat(tally.late()).isBetween(0L, tally.outstanding()))
                .allSatisfy(tally -> assertThat(tally.delivered()).isLessThanOrEqualTo(tally.total()));
    }

    private static Map<String, Long> sums(CoverageReport report) {
        var sums = new HashMap<String, Long>();
        report.byCommune().values().forEach(tally -> {
            tally.byStatus().forEach((status, count) -> sums.merge(status.name(), count, Long::sum));
            sums.merge("late", tally.late(), Long::sum);
        });
        return sums;
    }

    private static CoverageReport report(Random random) {
        var parts = new ArrayList<CoverageReport.Part>();
        for (int commune = 1; commune <= 6; commune++)
            for (var status : ObligationStatus.values()) {
                long count = random.nextInt(1, 40);
                long late = status.isOutstanding() ? random.nextLong(count + 1) : 0;
                parts.add(new CoverageReport.Part(
                        CoverageReport.By.COMMUNE,
                        null,
                        commune == 6 ? null : commune,
                        null,
                        status,
                        count,
                        late,
                        0,
                        0,
                        0));
            }
        return new CoverageReport(LocalDate.of(2026, 1, 1), PeriodChoice.LATEST, parts);
    }

    private static NewPlaces places(Random random) {
        var goals = new HashMap<Integer, List<Integer>>();
        var weights = new HashMap<Integer, Double>();
        for (int commune = 1; commune <= 5; commune++) {
            var to = random.ints(random.nextInt(4), 101, 108).distinct().boxed().toList();
            if (!to.isEmpty()) goals.put(commune, to);
        }
        for (int unit = 101; unit < 108; unit++) weights.put(unit, random.nextDouble() * 1000);
        return new NewPlaces(goals, weights, Weight.POPULATION);
    }
}
