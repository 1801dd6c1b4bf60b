package vn.binhyen.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What holds of polygons that are made of rings. */
class PolygonsTest {

    private static final int SIDE = 7;

    /** Squares of a grid taken by chance, their outline in an order and directions by chance: holes, islands in holes, rings that touch. */
    @Property(tries = 200)
    void whateverTheRingsTheSameLiesInsideAndOuterRingsAndHolesRunAsGeoJsonHasIt(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = SIDE * SIDE) int most) {
        var random = new Random(seed);
        Set<List<Integer>> squares = new HashSet<>();
        for (int i = 0; i < most; i++) squares.add(List.of(random.nextInt(SIDE), random.nextInt(SIDE)));
        var all = new ArrayList<List<double[]>>();
        for (var square : squares) all.add(square(square.getFirst(), square.getLast(), 1));
        var rings = new ArrayList<>(Dissolve.of(all));
        Collections.shuffle(rings, random);
        rings.replaceAll(ring -> random.nextBoolean() ? ring.reversed() : ring);

        check(Polygons.of(rings), squares);
        check(Polygons.of(all), squares);
    }

    private static void check(List<List<List<double[]>>> polygons, Set<List<Integer>> squares) {
        for (int x = 0; x < SIDE; x++)
            for (int y = 0; y < SIDE; y++) {
                double lon = x + 0.5, lat = y + 0.4;
                assertThat(polygons.stream().filter(polygon -> isIn(polygon, lon, lat)))
                        .as("%s %s", x, y)
                        .hasSize(squares.contains(List.of(x, y)) ? 1 : 0);
            }
        assertThat(polygons.stream().flatMap(List::stream))
                .allSatisfy(ring -> assertThat(
                                ring.subList(1, ring.size()).stream().map(point -> point[0] + " " + point[1]))
                        .as("a ring comes to no corner twice")
                        .doesNotHaveDuplicates());
        assertThat(polygons)
                .as("all that a polygon holds hangs together")
                .allMatch(polygon -> hangsTogether(polygon, squares));
        assertThat(polygons).allSatisfy(polygon -> {
            assertThat(size(polygon.getFirst())).as("outer ring").isPositive();
            assertThat(polygon.subList(1, polygon.size()))
                    .as("holes")
                    .allSatisfy(hole -> assertThat(size(hole)).isNegative());
        });
    }

    @Test
    void anIslandInALakeIsAPolygonOfItsOwn() {
        var polygons = Polygons.of(List.of(square(4, 4, 1), square(0, 0, 9), square(3, 3, 3)));
        assertThat(polygons).extracting(List::size).containsExactly(2, 1);
        assertThat(polygons.getLast().getFirst()).contains(new double[] {4, 4});
    }

    @Test
    void anOpenRingIsClosedAndALineIsNone() {
        var open = square(0, 0, 1).subList(0, 4);
        var line = List.of(new double[] {0, 0}, new double[] {5, 5}, new double[] {2, 2}, new double[] {0, 0});
        var polygons = Polygons.of(List.of(line, open));
        assertThat(polygons).hasSize(1);
        assertThat(polygons.getFirst().getFirst()).hasSize(5);
        assertThat(polygons.getFirst().getFirst().getLast()).containsExactly(0, 0);
    }

    static List<double[]> square(double x, double y, double side) {
        return List.of(
                new double[] {x, y},
                new double[] {x + side, y},
                new double[] {x + side, y + side},
                new double[] {x, y + side},
                new double[] {x, y});
    }

    /** Squares that lie side by side, not corner to corner. */
    private static boolean hangsTogether(List<List<double[]>> polygon, Set<List<Integer>> squares) {
        var held = new HashSet<>(squares);
        held.removeIf(each -> !isIn(polygon, each.getFirst() + 0.5, each.getLast() + 0.4));
        var reached = new ArrayList<>(held.stream().limit(1).toList());
        held.removeAll(reached);
        for (int i = 0; i < reached.size(); i++) {
            int x = reached.get(i).getFirst(), y = reached.get(i).getLast();
            for (var beside : List.of(List.of(x + 1, y), List.of(x - 1, y), List.of(x, y + 1), List.of(x, y - 1)))
                if (held.remove(beside)) reached.add(beside);
        }
        return held.isEmpty() && !reached.isEmpty();
    }

    private static boolean isIn(List<List<double[]>> polygon, double lon, double lat) {
        return Outlined.of("", polygon.subList(0, 1)).contains(lon, lat)
                && polygon.subList(1, polygon.size()).stream()
                        .noneMatch(hole -> Outlined.of("", List.of(hole)).contains(lon, lat));
    }

    private static double size(List<double[]> ring) {
        double twice = 0;
        for (int i = 1; i < ring.size(); i++)
            twice += ring.get(i - 1)[0] * ring.get(i)[1] - ring.get(i)[0] * ring.get(i - 1)[1];
        return twice / 2;
    }
}
