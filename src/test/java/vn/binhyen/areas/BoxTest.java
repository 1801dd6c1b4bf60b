package vn.binhyen.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Which outlines and points lie in a piece of the map. */
class BoxTest {

    /** Whether a triangle and a box have something in common is asked of Java's own geometry, too. */
    @Property
    void anOutlineMeetsTheBoxesThatHaveSomethingInCommonWithIt(
            @ForAll @Size(6) List<@IntRange(min = 0, max = 40) Integer> corners,
            @ForAll @IntRange(min = 0, max = 30) int west,
            @ForAll @IntRange(min = 0, max = 30) int south,
            @ForAll @IntRange(min = 1, max = 20) int width,
            @ForAll @IntRange(min = 1, max = 20) int height) {
        Assume.that((corners.get(2) - corners.get(0)) * (corners.get(5) - corners.get(1))
                != (corners.get(4) - corners.get(0)) * (corners.get(3) - corners.get(1)));
        var path = new Path2D.Double();
        path.moveTo(corners.get(0), corners.get(1));
        path.lineTo(corners.get(2), corners.get(3));
        path.lineTo(corners.get(4), corners.get(5));
        path.closePath();
        var common = new Area(path);
        common.intersect(new Area(new Rectangle2D.Double(west, south, width, height)));
        var outlined = Outlined.of("", List.of(ring(corners)));
        var box = new Box(west, south, west + width, south + height);
        if (!common.isEmpty()) assertThat(outlined.meets(box)).isTrue();
        else assertThat(outlined.meets(smaller(box))).as("more than an edge").isFalse();
    }

    @Test
    void aBoxInAHoleDoesNotMeetWhatLiesAround() {
        var lake = Outlined.of("", List.of(PolygonsTest.square(0, 0, 9), PolygonsTest.square(3, 3, 3)));
        assertThat(lake.meets(new Box(4, 4, 5, 5))).isFalse();
        assertThat(lake.meets(new Box(1, 1, 2, 2))).isTrue();
        assertThat(lake.meets(new Box(5, 5, 7, 7))).isTrue();
        assertThat(lake.meets(new Box(-1, -1, 10, 10))).isTrue();
    }

    @Test
    void aBoxThatLiesOnBothSidesOfThe180thMeridianIsTwo() {
        var box = new Box(170, -10, -170, 10);
        assertThat(box.contains(175, 0)).isTrue();
        assertThat(box.contains(-175, 0)).isTrue();
        assertThat(box.contains(0, 0)).isFalse();
        assertThat(Outlined.of("", List.of(PolygonsTest.square(-172, 0, 1))).meets(box))
                .isTrue();
    }

    private static Box smaller(Box box) {
        return new Box(box.west() + 0.01, box.south() + 0.01, box.east() - 0.01, box.north() - 0.01);
    }

    private static List<double[]> ring(List<Integer> corners) {
        return List.of(
                new double[] {corners.get(0), corners.get(1)},
                new double[] {corners.get(2), corners.get(3)},
                new double[] {corners.get(4), corners.get(5)},
                new double[] {corners.get(0), corners.get(1)});
    }
}
