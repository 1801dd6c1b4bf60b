package vn.binhyen.areas;

import java.util.ArrayList;
import java.util.List;
import vn.binhyen.areas.AreaLineage.Link;

/** How a lineage is drawn: what a unit was made of on its left, what became of it on its right. */
record Descent(int height, List<Name> names, List<Line> lines) {

    static final int WIDTH = 1100;

    private static final int NAME = 240;
    private static final int GAP = 60;
    private static final int ROW = 24;

    /** A name, from the left end of its base line. */
    record Name(int x, int y, String text) {}

    /** A line from an earlier unit to a later one, drawn through where all of the one is in the other. */
    record Line(String path, boolean whole) {}

    static Descent of(AreaLineage lineage) {
        int rows =
                Math.max(1, Math.max(lineage.madeOf().size(), lineage.became().size()));
        var names = new ArrayList<Name>();
        var lines = new ArrayList<Line>();
        int at = lineage.madeOf().isEmpty() ? 0 : NAME + GAP;
        int middle = rows * ROW / 2;
        names.add(new Name(at, middle + 4, lineage.unit().name()));
        for (var each : placed(lineage.madeOf(), rows)) {
            names.add(new Name(0, each.y() + 4, each.link().area().name()));
            lines.add(
                    new Line(curve(NAME, each.y(), at - 6, middle), each.link().whole()));
        }
        int right = at + NAME + GAP;
        for (var each : placed(lineage.became(), rows)) {
            names.add(new Name(right, each.y() + 4, each.link().area().name()));
            lines.add(new Line(
                    curve(at + NAME, middle, right - 6, each.y()), each.link().whole()));
        }
        return new Descent(rows * ROW, names, lines);
    }

    private record Placed(Link link, int y) {}

    /** One under the other, in the middle of the height. */
    private static List<Placed> placed(List<Link> links, int rows) {
        int first = (rows - links.size()) * ROW / 2 + ROW / 2;
        var placed = new ArrayList<Placed>();
        for (var link : links) placed.add(new Placed(link, first + placed.size() * ROW));
        return placed;
    }

    private static String curve(int x1, int y1, int x2, int y2) {
        int half = (x1 + x2) / 2;
        return "M" + x1 + " " + y1 + "C" + half + " " + y1 + " " + half + " " + y2 + " " + x2 + " " + y2;
    }
}
