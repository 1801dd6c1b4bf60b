package vn.binhyen.areas;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes one outline of several that lie side by side: a piece of border that two of them share is no border any more. It takes outlines whose
 * common borders have the same points on both sides, as those of one list have; where they have not, the old border stays to be seen, though
 * what lies inside stays inside.
 */
final class Dissolve {

    private Dissolve() {}

    private record Corner(double lon, double lat) {

        static Corner of(double[] point) {
            return new Corner(point[0], point[1]);
        }
    }

    private record Edge(Corner from, Corner to) {

        /** How far one turns clockwise from looking back to looking at the next corner: from none to all around. */
        double turn(Corner next) {
            double turn = direction(to, from) - direction(to, next);
            return turn < 0 ? turn + 2 * Math.PI : turn;
        }

        private static double direction(Corner from, Corner to) {
            return Math.atan2(to.lat - from.lat, to.lon - from.lon);
        }

        /** Whether a line from the middle of the other to the east, or to the north, goes through this one. */
        boolean liesBeyond(Edge other, boolean north) {
            double lon = (other.from.lon + other.to.lon) / 2, lat = (other.from.lat + other.to.lat) / 2;
            if (north)
                return from.lon > lon != to.lon > lon
                        && from.lat + (to.lat - from.lat) * (lon - from.lon) / (to.lon - from.lon) > lat;
            return from.lat > lat != to.lat > lat
                    && from.lon + (to.lon - from.lon) * (lat - from.lat) / (to.lat - from.lat) > lon;
        }
    }

    /**
     * The rings around all that lies within an odd number of the given ones; of outlines that do not overlap, within one of them.
     *
     * @param rings each of points of longitude and latitude, the last the same as the first
     * @return rings of the same form, none with fewer than three corners; they may touch in corners, but none crosses itself or another
     */
    static List<List<double[]>> of(List<List<double[]>> rings) {
        var ends = new LinkedHashMap<Corner, Set<Corner>>();
        for (var ring : rings)
            for (int i = 1; i < ring.size(); i++) toggle(ends, Corner.of(ring.get(i - 1)), Corner.of(ring.get(i)));
        var border = border(ends);
        var outline = new ArrayList<List<double[]>>();
        for (var edge : border)
            if (ends.getOrDefault(edge.from, Set.of()).contains(edge.to))
                outline.addAll(loops(walk(ends, withTheInsideOnItsLeft(edge, border))));
        return outline;
    }

    /** What is there twice is not there. */
    private static void toggle(Map<Corner, Set<Corner>> ends, Corner one, Corner other) {
        if (one.equals(other)) return;
        for (var edge : List.of(List.of(one, other), List.of(other, one))) {
            var to = ends.computeIfAbsent(edge.getFirst(), key -> new HashSet<>());
            if (!to.remove(edge.getLast())) to.add(edge.getLast());
        }
    }

    private static List<Edge> border(Map<Corner, Set<Corner>> ends) {
        var border = new ArrayList<Edge>();
        ends.forEach((one, others) -> others.stream()
                .filter(other -> one.lon < other.lon || one.lon == other.lon && one.lat < other.lat)
                .forEach(other -> border.add(new Edge(one, other))));
        return border;
    }

    /** East of its middle, or north of one that runs along a parallel, is the inside if an odd number of other edges lies beyond. */
    private static Edge withTheInsideOnItsLeft(Edge edge, List<Edge> border) {
        boolean level = edge.from.lat == edge.to.lat;
        boolean beyond = border.stream()
                                .filter(other -> !other.equals(edge) && other.liesBeyond(edge, level))
                                .count()
                        % 2
                == 1;
        boolean towards = level ? edge.from.lon < edge.to.lon : edge.from.lat > edge.to.lat;
        return beyond == towards ? edge : new Edge(edge.to, edge.from);
    }

    /**
     * Along edges that are left until the turn would be into the first one. Where there is a choice it turns left as sharply as it can: then all
     * that lies between two edges of the way stays on its left, and ways do not cross.
     */
    private static List<Corner> walk(Map<Corner, Set<Corner>> ends, Edge first) {
        var way = new ArrayList<>(List.of(first.from, first.to));
        toggle(ends, first.from, first.to);
        for (var last = first; ; ) {
            var choices = new ArrayList<>(ends.getOrDefault(last.to, Set.of()));
            if (last.to.equals(first.from)) choices.add(first.to);
            var next = Collections.min(choices, comparingDouble(last::turn));
            if (last.to.equals(first.from) && next.equals(first.to)) return way;
            toggle(ends, last.to, next);
            way.add(next);
            last = new Edge(last.to, next);
        }
    }

    /** A way that comes to a corner twice is two rings that touch there. */
    private static List<List<double[]>> loops(List<Corner> way) {
        var loops = new ArrayList<List<double[]>>();
        Deque<Corner> open = new ArrayDeque<>();
        var on = new HashMap<Corner, Integer>();
        for (var corner : way) {
            if (on.merge(corner, 1, Integer::sum) > 1) {
                var loop = new ArrayList<double[]>(List.of(new double[] {corner.lon(), corner.lat()}));
                while (!corner.equals(open.peekLast())) {
                    var last = open.removeLast();
                    on.remove(last);
                    loop.add(new double[] {last.lon(), last.lat()});
                }
                on.put(corner, 1);
                loop.add(loop.getFirst().clone());
                if (loop.size() > 3) loops.add(loop);
            } else {
                open.addLast(corner);
            }
        }
        return loops;
    }

    /** The middle of the largest ring, which is where a label stands of which nobody says where. */
    static double[] middle(List<List<double[]>> rings) {
        var best = new double[3];
        for (var ring : rings) {
            var middle = weighted(ring);
            if (Math.abs(middle[2]) > Math.abs(best[2])) best = middle;
        }
        return new double[] {best[0], best[1]};
    }

    /** The centre of mass of a ring, and twice its signed size in square degrees. */
    private static double[] weighted(List<double[]> ring) {
        double lon = 0, lat = 0, twice = 0;
        var base = ring.getFirst();
        for (int i = 1; i < ring.size(); i++) {
            double x1 = ring.get(i - 1)[0] - base[0], y1 = ring.get(i - 1)[1] - base[1];
            double x2 = ring.get(i)[0] - base[0], y2 = ring.get(i)[1] - base[1];
            double cross = x1 * y2 - x2 * y1;
            lon += (x1 + x2) * cross;
            lat += (y1 + y2) * cross;
            twice += cross;
        }
        return twice == 0
                ? new double[] {base[0], base[1], 0}
                : new double[] {base[0] + lon / (3 * twice), base[1] + lat / (3 * twice), twice};
    }
}
