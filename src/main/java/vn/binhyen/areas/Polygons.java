package vn.binhyen.areas;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes polygons of the rings of an outline, in whatever order and direction they come: of each polygon the outer ring first, counterclockwise,
 * then its holes, clockwise, as GeoJSON has it (RFC 7946). What lies within an odd number of rings is inside.
 */
final class Polygons {

    private Polygons() {}

    /**
     * A ring and what is made of it.
     *
     * @param lon of a point inside it that is on no ring which touches it from inside
     * @param size in square degrees, positive where it runs counterclockwise
     */
    private record Ring(List<double[]> points, double lon, double lat, double size) {

        static Ring of(List<double[]> points) {
            double size = 0;
            for (int i = 1; i < points.size(); i++) {
                var from = points.get(i - 1);
                var to = points.get(i);
                var base = points.getFirst();
                size += (from[0] - base[0]) * (to[1] - base[1]) - (to[0] - base[0]) * (from[1] - base[1]);
            }
            var inside = inside(points);
            return new Ring(points, inside[0], inside[1], size / 2);
        }

        /** Between the two westernmost edges on a parallel that has no corner. */
        private static double[] inside(List<double[]> points) {
            var lats = points.stream()
                    .mapToDouble(point -> point[1])
                    .distinct()
                    .sorted()
                    .limit(2)
                    .toArray();
            double lat = (lats[0] + lats[lats.length - 1]) / 2;
            var crossed = DoubleStream.builder();
            for (int i = 1; i < points.size(); i++) {
                var from = points.get(i - 1);
                var to = points.get(i);
                if (from[1] > lat != to[1] > lat)
                    crossed.add(from[0] + (to[0] - from[0]) * (lat - from[1]) / (to[1] - from[1]));
            }
            var lons = crossed.build().sorted().limit(2).toArray();
            return new double[] {(lons[0] + lons[1]) / 2, lat};
        }

        boolean holds(Ring smaller) {
            return Outlined.of("", List.of(points)).contains(smaller.lon, smaller.lat);
        }

        List<double[]> running(boolean counterclockwise) {
            return size > 0 == counterclockwise ? points : points.reversed();
        }
    }

    /** A ring that is not a hole, with the rings that are holes of it. */
    private record Piece(Ring outer, List<List<double[]>> rings) {}

    /** Of each polygon its rings; rings without an inside are left out. */
    static List<List<List<double[]>>> of(List<List<double[]>> outline) {
        var rings = Dissolve.of(outline.stream().map(Polygons::closed).toList()).stream()
                .map(Ring::of)
                .filter(ring -> ring.size != 0)
                .sorted(comparingDouble((Ring ring) -> -Math.abs(ring.size)))
                .toList();
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < rings.size(); i++) {
            var ring = rings.get(i);
            boolean hole = rings.subList(0, i).stream()
                                    .filter(larger -> larger.holds(ring))
                                    .count()
                            % 2
                    == 1;
            var around = hole ? smallestAround(ring, pieces) : null;
            if (around == null) pieces.add(new Piece(ring, new ArrayList<>(List.of(ring.running(true)))));
            else around.rings.add(ring.running(false));
        }
        return pieces.stream().map(piece -> List.copyOf(piece.rings)).toList();
    }

    /** Pieces come by their size, the largest first. */
    private static @Nullable Piece smallestAround(Ring ring, List<Piece> pieces) {
        return pieces.reversed().stream()
                .filter(piece -> piece.outer.holds(ring))
                .findFirst()
                .orElse(null);
    }

    private static List<double[]> closed(List<double[]> ring) {
        if (ring.isEmpty() || Arrays.equals(ring.getFirst(), ring.getLast())) return ring;
        var closed = new ArrayList<>(ring);
        closed.add(ring.getFirst());
        return closed;
    }
}
