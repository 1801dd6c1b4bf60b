package vn.binhyen.preventionmodels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToLongFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.binhyen.areas.NewPlaces;
import vn.binhyen.areas.Redrawing.Weight;

/** What holds of models by commune that are drawn for other communes, however these were split and merged. */
class CommuneCountDrawnTest {

    private static final List<ToLongFunction<CommuneCount>> SUMS = List.of(
            CommuneCount::points,
            CommuneCount::groups,
            CommuneCount::atRisk,
            CommuneCount::equipment,
            CommuneCount::working);

    @Property
    void nothingIsLostAndNoPartIsMoreThanItsWhole(@ForAll long seed) {
        var random = new Random(seed);
        var counts = counts(random);
        var drawn = CommuneCount.drawn(counts, places(random)).values();
        for (var each : SUMS) assertThat(sum(drawn, each)).isEqualTo(sum(counts, each));
        assertThat(drawn)
                .allSatisfy(count -> assertThat(count.atRisk()).isBetween(0L, count.points()))
                .allSatisfy(count -> assertThat(count.working()).isBetween(0L, count.equipment()));
    }

    /** Of 10 by 6, 6 and 2 the smallest part is 2, of 11 it is 1: whoever divides both apart has more working than there is. */
    @Test
    void whatWorksIsDividedWithWhatThereIs() {
        var weights = Map.of(101, 6.0, 102, 6.0, 103, 2.0);
        var places = new NewPlaces(Map.of(1, List.of(101, 102, 103)), weights, Weight.POPULATION);
        var drawn = CommuneCount.drawn(List.of(new CommuneCount(1, 1, 0, 0, 0, 11, 10)), places)
                .values();
        assertThat(drawn).allSatisfy(count -> assertThat(count.working()).isLessThanOrEqualTo(count.equipment()));
        assertThat(sum(drawn, CommuneCount::equipment)).isEqualTo(11);
        assertThat(sum(drawn, CommuneCount::working)).isEqualTo(10);
    }

    private static long sum(Collection<CommuneCount> counts, ToLongFunction<CommuneCount> each) {
        return counts.stream().mapToLong(each).sum();
    }

    private static List<CommuneCount> counts(Random random) {
        var counts = new ArrayList<CommuneCount>();
        for (int commune = 1; commune <= 5; commune++) {
            long points = random.nextLong(1, 6);
            long equipment = random.nextLong(8);
            counts.add(new CommuneCount(
                    commune == 5 ? null : commune,
                    1,
                    points,
                    random.nextLong(5),
                    random.nextLong(points + 1),
                    equipment,
                    random.nextLong(equipment + 1)));
        }
        return counts;
    }

    private static NewPlaces places(Random random) {
        var goals = new HashMap<Integer, List<Integer>>();
        var weights = new HashMap<Integer, Double>();
        for (int commune = 1; commune <= 4; commune++) {
            var to = random.ints(random.nextInt(4), 101, 107).distinct().boxed().toList();
            if (!to.isEmpty()) goals.put(commune, to);
        }
        for (int unit = 101; unit < 107; unit++) weights.put(unit, random.nextDouble() * 1000);
        return new NewPlaces(goals, weights, Weight.POPULATION);
    }
}
