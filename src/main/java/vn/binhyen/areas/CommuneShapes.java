package vn.binhyen.areas;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Draws the communes of those provinces whose shapes come with the product; each province is read once. */
@Component
class CommuneShapes {

    private static final int WIDTH = 640;
    private static final double LATITUDE_OF_HANOI = 21;

    private final JsonMapper json;
    private final Map<String, Drawing> drawings = new ConcurrentHashMap<>();

    CommuneShapes(JsonMapper json) {
        this.json = json;
    }

    CommuneMap of(AreaCard province, List<CommunePoint> communes) {
        var drawing = drawings.computeIfAbsent(province.code(), this::read);
        var shapes = communes.stream()
                .filter(commune -> drawing.paths().containsKey(commune.code()))
                .map(drawing::shape)
                .toList();
        return new CommuneMap(drawing.projection().width(), drawing.projection().height(), shapes);
    }

    boolean areKnownOf(AreaCard province) {
        return !drawings.computeIfAbsent(province.code(), this::read).paths().isEmpty();
    }

    /** The codes of the communes that lie beside each, by its code. */
    Map<String, Set<String>> neighbours(AreaCard province) {
        return drawings.computeIfAbsent(province.code(), this::read).neighbours();
    }

    private Drawing read(String province) {
        var rings = ReferenceShapes.of(province, json);
        return rings.isEmpty() ? Drawing.EMPTY : drawn(rings);
    }

    private static Drawing drawn(Map<String, List<List<double[]>>> rings) {
        var points = rings.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .toList();
        var projection = Projection.onto(WIDTH, LATITUDE_OF_HANOI, points);
        var paths = new LinkedHashMap<String, String>();
        rings.forEach((code, shape) -> paths.put(code, path(shape, projection)));
        return new Drawing(projection, paths, neighbours(rings));
    }

    /** Two are neighbours where their outlines have a piece in common: two points at least, not a corner alone. */
    private static Map<String, Set<String>> neighbours(Map<String, List<List<double[]>>> rings) {
        var at = new HashMap<String, Set<String>>();
        rings.forEach((code, shape) -> shape.stream()
                .flatMap(List::stream)
                .forEach(point -> at.computeIfAbsent(point[0] + " " + point[1], key -> new TreeSet<>())
                        .add(code)));
        var common = new HashMap<String, Map<String, Integer>>();
        for (var codes : at.values())
            for (var one : codes)
                for (var other : codes)
                    if (!one.equals(other))
                        common.computeIfAbsent(one, key -> new HashMap<>()).merge(other, 1, Integer::sum);
        var neighbours = new HashMap<String, Set<String>>();
        common.forEach((code, others) -> neighbours.put(
                code,
                others.entrySet().stream()
                        .filter(other -> other.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet())));
        return neighbours;
    }

    private static String path(List<List<double[]>> rings, Projection projection) {
        return Outline.path(rings.stream()
                .map(ring -> ring.stream()
                        .map(point -> projection.of(point[0], point[1]))
                        .toList())
                .toList());
    }

    /** The shapes of one province on the grid. */
    private record Drawing(Projection projection, Map<String, String> paths, Map<String, Set<String>> neighbours) {

        static final Drawing EMPTY = new Drawing(new Projection(0, 0, 1, 1, 0, 0), Map.of(), Map.of());

        CommuneShape shape(CommunePoint commune) {
            var label = projection.of(commune.lon(), commune.lat());
            return new CommuneShape(
                    commune.id(),
                    commune.code(),
                    commune.name(),
                    paths.getOrDefault(commune.code(), ""),
                    label.x(),
                    label.y());
        }
    }
}
