package vn.binhyen.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** The rings of an outline as their corners, two numbers each. */
record Polygons(List<List<double[]>> rings) {

    private static final Pattern RING = Pattern.compile("M([^lz]*)l([^z]*)z");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    /** Each ring begins at a place and goes on by steps. */
    static Polygons of(String path) {
        var rings = new ArrayList<List<double[]>>();
        var matcher = RING.matcher(path);
        while (matcher.find()) {
            var corners = new ArrayList<>(List.of(numbers(matcher.group(1))));
            var steps = numbers(matcher.group(2));
            for (int i = 0; i + 1 < steps.length; i += 2) {
                var from = corners.getLast();
                corners.add(new double[] {from[0] + steps[i], from[1] + steps[i + 1]});
            }
            rings.add(corners);
        }
        return new Polygons(rings);
    }

    private static double[] numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .mapToDouble(number -> Double.parseDouble(number.group()))
                .toArray();
    }

    double left() {
        return corner(corner -> corner[0]);
    }

    double top() {
        return corner(corner -> corner[1]);
    }

    double right() {
        return -corner(corner -> -corner[0]);
    }

    double bottom() {
        return -corner(corner -> -corner[1]);
    }

    private double corner(ToDoubleFunction<double[]> side) {
        return rings.stream().flatMap(List::stream).mapToDouble(side).min().orElse(0);
    }
}
