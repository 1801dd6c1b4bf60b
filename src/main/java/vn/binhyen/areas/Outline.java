package vn.binhyen.areas;

import java.util.ArrayList;
import java.util.List;
import vn.binhyen.areas.Projection.GridPoint;

/** Writes the rings of a shape as the data of an SVG path, short, and without a gap to its neighbours. */
class Outline {

    private Outline() {}

    static String path(List<List<GridPoint>> rings) {
        var path = new StringBuilder();
        for (var ring : rings) {
            var corners = corners(ring);
            if (corners.size() > 2) append(corners, path);
        }
        return path.toString();
    }

    /**
     * The points where the ring turns. A border's points lie on the same grid for both neighbours and only points on a
     * straight line are left out, so both sides stay the same line.
     */
    private static List<GridPoint> corners(List<GridPoint> ring) {
        var corners = new ArrayList<GridPoint>();
        for (var point : ring) {
            corners.add(point);
            while (corners.size() > 2 && lastButOneIsStraight(corners)) corners.remove(corners.size() - 2);
            if (corners.size() == 2 && corners.get(0).equals(corners.get(1))) corners.removeLast();
        }
        if (corners.size() > 1 && corners.getFirst().equals(corners.getLast())) corners.removeLast();
        return corners;
    }

    private static boolean lastButOneIsStraight(List<GridPoint> line) {
        int last = line.size() - 1;
        var a = line.get(last - 2);
        var b = line.get(last - 1);
        var c = line.get(last);
        return (b.x() - a.x()) * (c.y() - b.y()) == (b.y() - a.y()) * (c.x() - b.x());
    }

    private static void append(List<GridPoint> corners, StringBuilder path) {
        var from = corners.getFirst();
        path.append('M').append(from.x()).append(' ').append(from.y()).append('l');
        for (int i = 1; i < corners.size(); i++) {
            var to = corners.get(i);
            number(to.x() - from.x(), i > 1, path);
            number(to.y() - from.y(), true, path);
            from = to;
        }
        path.append('z');
    }

    /** A minus sign separates as well as a blank does. */
    private static void number(int value, boolean separated, StringBuilder path) {
        if (separated && value >= 0) path.append(' ');
        path.append(value);
    }
}
