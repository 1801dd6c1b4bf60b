package vn.binhyen.areas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How a lineage is drawn: in the middle a unit, on its left what it was made of, further left what that was made of; on its right what became of
 * it, and of that.
 */
record Descent(int width, int height, List<Name> names, List<Line> lines) {

    private static final int LEAST = 1100;
    private static final int NAME = 240;
    private static final int GAP = 60;
    private static final int ROW = 24;

    /**
     * That one unit became another.
     *
     * @param step how many steps the further end lies from the unit in the middle: negative before it, positive after it
     */
    record Tie(AreaId from, String earlier, AreaId to, String later, boolean whole, int step) {}

    /** A name, from the left end of its base line. */
    record Name(int x, int y, String text) {}

    /** A line from an earlier unit to a later one, drawn through where all of the one is in the other. */
    record Line(String path, boolean whole) {}

    private record Place(int x, int y) {}

    /** A unit that is reached by ways of several lengths stands where the longest leads. */
    static Descent of(AreaCard unit, List<Tie> ties) {
        var texts = new LinkedHashMap<AreaId, String>(Map.of(unit.id(), unit.name()));
        var steps = new LinkedHashMap<AreaId, Integer>(Map.of(unit.id(), 0));
        for (var tie : ties) {
            texts.put(tie.from(), tie.earlier());
            texts.put(tie.to(), tie.later());
            if (tie.step() < 0) steps.merge(tie.from(), tie.step(), Math::min);
            else steps.merge(tie.to(), tie.step(), Math::max);
        }
        var columns = new TreeMap<Integer, List<AreaId>>();
        steps.forEach((id, step) ->
                columns.computeIfAbsent(step, key -> new ArrayList<>()).add(id));
        int rows = columns.values().stream().mapToInt(List::size).max().orElse(1);
        var places = places(columns, rows);
        var names = texts.entrySet().stream()
                .map(each -> name(Objects.requireNonNull(places.get(each.getKey())), each.getValue()))
                .toList();
        var lines = ties.stream()
                .map(tie -> new Line(
                        curve(
                                Objects.requireNonNull(places.get(tie.from())),
                                Objects.requireNonNull(places.get(tie.to()))),
                        tie.whole()))
                .distinct()
                .toList();
        return new Descent(Math.max(LEAST, columns.size() * (NAME + GAP) - GAP), rows * ROW, names, lines);
    }

    private static Name name(Place place, String text) {
        return new Name(place.x(), place.y() + 4, text);
    }

    /** Each column in the middle of the height. */
    private static Map<AreaId, Place> places(Map<Integer, List<AreaId>> columns, int rows) {
        var places = new LinkedHashMap<AreaId, Place>();
        int x = 0;
        for (var column : columns.values()) {
            int y = (rows - column.size()) * ROW / 2 + ROW / 2;
            for (var id : column) {
                places.put(id, new Place(x, y));
                y += ROW;
            }
            x += NAME + GAP;
        }
        return places;
    }

    private static String curve(Place from, Place to) {
        int start = from.x() + NAME;
        int end = to.x() - 6;
        int half = (start + end) / 2;
        return "M" + start + " " + from.y() + "C" + half + " " + from.y() + " " + half + " " + to.y() + " " + end + " "
                + to.y();
    }
}
