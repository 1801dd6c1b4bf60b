package vn.binhyen.areas;

import java.util.ArrayDeque;
import java.util.ArrayList;
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

    /**
     * The rings around all that lies within an odd number of the given ones; of outlines that do not overlap, within one of them.
     *
     * @param rings each of points of longitude and latitude, the last the same as the first
     * @return rings of the same form, none with fewer than three corners
     */
    static List<List<double[]>> of(List<List<double[]>> rings) {
        var ends = new LinkedHashMap<Corner, Set<Corner>>();
        for (var ring : rings)
            for (int i = 1; i < ring.size(); i++) toggle(ends, Corner.of(ring.get(i - 1)), Corner.of(ring.get(i)));
        var outline = new ArrayList<List<double[]>>();
        for (var start : List.copyOf(ends.keySet()))
            while (!ends.getOrDefault(start, Set.of()).isEmpty()) outline.addAll(loops(walk(ends, start)));
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

    /** Along edges that are left until there is none to go on; as each corner has an even number of them, that is where it began. */
    private static List<Corner> walk(Map<Corner, Set<Corner>> ends, Corner start) {
        var way = new ArrayList<>(List.of(start));
        var at = start;
        while (!ends.getOrDefault(at, Set.of()).isEmpty()) {
            var next = ends.getOrDefault(at, Set.of()).iterator().next();
            toggle(ends, at, next);
            way.add(next);
            at = next;
        }
        return way;
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
