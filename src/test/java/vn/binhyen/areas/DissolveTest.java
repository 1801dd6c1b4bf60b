package vn.binhyen.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What holds of an outline that is made of several. */
class DissolveTest {

    private static final int SIDE = 6;

    /** Squares of a grid taken by chance: what is inside of one is inside of all, and no border that two share is left. */
    @Property
    void whatIsInsideOfOneIsInsideOfAllAndNothingElse(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = SIDE * SIDE) int most) {
        var random = new Random(seed);
        Set<List<Integer>> squares = new HashSet<>();
        for (int i = 0; i < most; i++) squares.add(List.of(random.nextInt(SIDE), random.nextInt(SIDE)));
        var rings = new ArrayList<List<double[]>>();
        for (var square : squares) rings.add(square(square.getFirst(), square.getLast()));
        var dissolved = Dissolve.of(rings);
        var outlined = Outlined.of("x", dissolved);
        for (int x = 0; x < SIDE; x++)
            for (int y = 0; y < SIDE; y++)
                assertThat(outlined.contains(x + 0.5, y + 0.4)).isEqualTo(squares.contains(List.of(x, y)));
        int edges = dissolved.stream().mapToInt(ring -> ring.size() - 1).sum();
        long outer = squares.stream()
                .flatMap(each -> List.of(
                        List.of(each.getFirst() + 1, each.getLast()),
                        List.of(each.getFirst() - 1, each.getLast()),
                        List.of(each.getFirst(), each.getLast() + 1),
                        List.of(each.getFirst(), each.getLast() - 1))
                        .stream())
                .filter(beside -> !squares.contains(beside))
                .count();
        assertThat(edges).isEqualTo((int) outer);
        assertThat(dissolved).allSatisfy(ring -> assertThat(ring.getFirst()).containsExactly(ring.getLast()));
    }

    @Test
    void twoCommunesThatLieSideBySideHaveOneRingWithoutTheirBorder() {
        var shapes = ReferenceShapes.of("01", new JsonMapper());
        var one = shapes.get("00004");
        var other = shapes.get("00008");
        var merged =
                Dissolve.of(List.of(one, other).stream().flatMap(List::stream).toList());
        assertThat(merged).hasSize(1);
        assertThat(merged.getFirst().size())
                .isLessThan(one.getFirst().size() + other.getFirst().size() - 2);
    }

    @Test
    void theMiddleIsThatOfTheLargestRing() {
        var large = List.of(
                new double[] {10, 20},
                new double[] {14, 20},
                new double[] {14, 22},
                new double[] {10, 22},
                new double[] {10, 20});
        var middle = Dissolve.middle(List.of(square(0, 0), large));
        assertThat(middle[0]).isCloseTo(12, within(1e-9));
        assertThat(middle[1]).isCloseTo(21, within(1e-9));
    }

    private static List<double[]> square(int x, int y) {
        return List.of(
                new double[] {x, y},
                new double[] {x + 1, y},
                new double[] {x + 1, y + 1},
                new double[] {x, y + 1},
                new double[] {x, y});
    }
}
