package vn.binhyen.areas;

import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of the map between two meridians and two parallels, its edges included, in degrees of WGS 84.
 *
 * @param west greater than {@code east} where the piece lies on both sides of the 180th meridian
 */
public record Box(double west, double south, double east, double north) {

    /** Itself, or its two halves to the west and to the east of the 180th meridian. */
    public List<Box> halves() {
        return west <= east
                ? List.of(this)
                : List.of(new Box(west, south, 180, north), new Box(-180, south, east, north));
    }

    /** The smallest that holds both; neither lies on both sides of the 180th meridian. */
    public Box with(Box other) {
        return new Box(
                Math.min(west, other.west),
                Math.min(south, other.south),
                Math.max(east, other.east),
                Math.max(north, other.north));
    }

    boolean contains(double lon, double lat) {
        return lat >= south && lat <= north && halves().stream().anyMatch(half -> lon >= half.west && lon <= half.east);
    }

    /** Whether a line between two points comes into it, on one side of the 180th meridian. */
    boolean touches(double x1, double y1, double x2, double y2) {
        if (Math.max(x1, x2) < west || Math.min(x1, x2) > east) return false;
        if (Math.max(y1, y2) < south || Math.min(y1, y2) > north) return false;
        var sides = Stream.of(
                        new double[] {west, south},
                        new double[] {west, north},
                        new double[] {east, south},
                        new double[] {east, north})
                .map(corner -> (x2 - x1) * (corner[1] - y1) - (y2 - y1) * (corner[0] - x1))
                .toList();
        return sides.stream().anyMatch(side -> side >= 0) && sides.stream().anyMatch(side -> side <= 0);
    }
}
