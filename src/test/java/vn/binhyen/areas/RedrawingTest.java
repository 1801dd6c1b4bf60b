package vn.binhyen.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.binhyen.areas.Redrawing.Share;
import vn.binhyen.areas.Redrawing.Weight;

/** What holds of every count that is drawn for another structure. */
class RedrawingTest {

    @Property
    void partsAreWholeAddUpAndAreWithinOneOfTheirShare(
            @ForAll @LongRange(min = 0, max = 10_000_000) long total,
            @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0, max = 1e6) Double> weights) {
        var given = weights.stream().mapToDouble(Double::doubleValue).toArray();
        var parts = Apportionment.of(total, given);
        assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
        double sum = Arrays.stream(given).sum();
        if (sum > 0)
            for (int i = 0; i < parts.length; i++)
                assertThat((double) parts[i])
                        .isBetween(total * given[i] / sum - 1.000001, total * given[i] / sum + 1.000001);
    }

    @Test
    void remaindersGoToTheLargestAndOfEqualOnesToTheFirst() {
        assertThat(Apportionment.of(10, new double[] {1, 1, 1})).containsExactly(4, 3, 3);
        assertThat(Apportionment.of(10, new double[] {6, 3, 1})).containsExactly(6, 3, 1);
        assertThat(Apportionment.of(7, new double[] {0, 0})).containsExactly(4, 3);
        assertThat(Apportionment.of(5, new double[] {1e308, 1e308})).containsExactly(3, 2);
        assertThatThrownBy(() -> Apportionment.of(1, new double[] {Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Apportionment.of(-1, new double[] {1})).isInstanceOf(IllegalArgumentException.class);
    }

    /** A map that changed so many times by chance: which of the last units each unit of the first became. */
    private record History(
            Map<Integer, List<Integer>> goals, Map<Integer, List<Integer>> middle, Map<Integer, List<Integer>> later) {

        static History random(long seed, int units, int last, boolean split) {
            var random = new Random(seed);
            var middle = step(random, 0, units, 100, Math.max(1, units - 2), split);
            var later = step(random, 100, Math.max(1, units - 2), 200, last, split);
            var goals = new HashMap<Integer, List<Integer>>();
            middle.forEach((from, to) -> {
                var ends = new TreeSet<Integer>();
                for (var each : to) ends.addAll(later.getOrDefault(each, List.of()));
                goals.put(from, List.copyOf(ends));
            });
            return new History(goals, middle, later);
        }

        private static Map<Integer, List<Integer>> step(
                Random random, int first, int count, int target, int targets, boolean split) {
            var step = new HashMap<Integer, List<Integer>>();
            for (int i = 0; i < count; i++) {
                var to = new TreeSet<Integer>();
                int parts = split && random.nextInt(3) == 0 ? 2 + random.nextInt(2) : 1;
                for (int k = 0; k < parts; k++) to.add(target + random.nextInt(targets));
                step.put(first + i, List.copyOf(to));
            }
            return step;
        }
    }

    @Property(tries = 500)
    void nothingIsLostHoweverTheMapChanged(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int units,
            @ForAll @IntRange(min = 1, max = 20) int last) {
        var history = History.random(seed, units, last, true);
        var counts = counts(seed, units);
        var drawn = Redrawing.of(counts, new NewPlaces(history.goals(), Map.of(), Weight.EQUAL));
        assertThat(drawn.total())
                .isEqualTo(counts.values().stream().mapToLong(Long::longValue).sum());
        assertThat(drawn.rows())
                .allSatisfy(row -> assertThat(row.estimated())
                        .isEqualTo(row.shares().stream().mapToLong(Share::count).sum())
                        .isLessThanOrEqualTo(row.count()));
    }

    @Property(tries = 500)
    void wherePartsAreWholeTwoStepsAreAsOneAndNothingIsEstimated(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int units,
            @ForAll @IntRange(min = 1, max = 20) int last) {
        var history = History.random(seed, units, last, false);
        var counts = counts(seed, units);
        var once = Redrawing.of(counts, new NewPlaces(history.goals(), Map.of(), Weight.EQUAL));
        var half = byArea(Redrawing.of(counts, new NewPlaces(history.middle(), Map.of(), Weight.EQUAL)));
        var twice = Redrawing.of(half, new NewPlaces(history.later(), Map.of(), Weight.EQUAL));
        assertThat(byArea(twice)).isEqualTo(byArea(once));
        assertThat(once.rows()).allMatch(row -> row.estimated() == 0);
    }

    @Test
    void whatIsApportionedSaysOutOfWhatAndByWhichWeight() {
        var drawn = Redrawing.of(
                Map.of(1, 10L, 2, 4L),
                new NewPlaces(Map.of(1, List.of(7, 8), 2, List.of(8)), Map.of(7, 30.0, 8, 10.0), Weight.POPULATION));
        assertThat(drawn.rows())
                .containsExactly(
                        new Redrawing.Row(7, 8, 8, List.of(new Share(1, 10, 8, Weight.POPULATION))),
                        new Redrawing.Row(8, 6, 2, List.of(new Share(1, 10, 2, Weight.POPULATION))));
    }

    @Test
    void aUnitOfWhichNobodyKnowsWhereItWentKeepsItsCountAndAWeightThatIsNotKnownOfAllIsNotUsed() {
        var drawn = Redrawing.of(
                Map.of(1, 3L, 2, 4L), new NewPlaces(Map.of(2, List.of(7, 8)), Map.of(7, 30.0), Weight.POPULATION));
        assertThat(byArea(drawn)).isEqualTo(Map.of(1, 3L, 7, 2L, 8, 2L));
        assertThat(drawn.rows().getLast().shares()).extracting(Share::weight).containsExactly(Weight.EQUAL);
    }

    @Test
    void aWeightOfWhichNoPartHasAnyIsNotWhatItWasDividedBy() {
        var drawn = Redrawing.of(
                Map.of(1, 4L, 2, 6L, 3, 1L),
                new NewPlaces(
                        Map.of(1, List.of(7, 8), 2, List.of(8, 9), 3, List.of(7, 8)),
                        Map.of(7, 0.0, 8, 0.0, 9, 2.0),
                        Weight.ORGANISATIONS));
        var shares = drawn.rows().stream().flatMap(row -> row.shares().stream()).toList();
        assertThat(shares.stream().filter(share -> share.from() != 2))
                .extracting(Share::weight)
                .containsOnly(Weight.EQUAL);
        assertThat(Redrawing.estimated(shares.stream())).isEqualTo(Map.of(Weight.ORGANISATIONS, 6L, Weight.EQUAL, 5L));
    }

    private static Map<Integer, Long> counts(long seed, int units) {
        var random = new Random(seed + 1);
        var counts = new TreeMap<Integer, Long>();
        for (int i = 0; i < units; i++) counts.put(i, (long) random.nextInt(1000));
        return counts;
    }

    private static Map<Integer, Long> byArea(Redrawing drawn) {
        var counts = new TreeMap<Integer, Long>();
        drawn.rows().forEach(row -> counts.put(row.area(), row.count()));
        return counts;
    }
}
