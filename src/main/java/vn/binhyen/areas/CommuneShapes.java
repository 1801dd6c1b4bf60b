package vn.binhyen.areas;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws the communes of a province on a day, as far as their shapes are known; each structure of the province is drawn once. */
@Component
class CommuneShapes {

    private static final int WIDTH = 640;
    private static final double LATITUDE_OF_HANOI = 21;

    private final Shapes shapes;
    private final Map<List<AreaId>, Drawing> drawings = new ConcurrentHashMap<>();

    CommuneShapes(Shapes shapes) {
        this.shapes = shapes;
    }

    /** The communes are those of one day, in the order in which they are drawn. */
    CommuneMap of(AreaCard province, List<CommunePoint> communes) {
        return drawing(province, communes).map();
    }

    List<Outlined> outlined(AreaCard province, List<CommunePoint> communes) {
        var rings = shapes.of(province.code(), communes);
        return communes.stream()
                .filter(commune -> rings.containsKey(commune.id()))
                .map(commune -> Outlined.of(commune.code(), rings.getOrDefault(commune.id(), List.of())))
                .toList();
    }

    boolean comeWithTheProduct(AreaCard province) {
        return shapes.comeWithTheProduct(province.code());
    }

    /** The communes that lie beside each. */
    Map<AreaId, Set<AreaId>> neighbours(AreaCard province, List<CommunePoint> communes) {
        return drawing(province, communes).neighbours();
    }

    /** A structure never changes: of another there are other units, and what is taken back comes with other ids. */
    private Drawing drawing(AreaCard province, List<CommunePoint> communes) {
        var structure = communes.stream().map(CommunePoint::id).toList();
        return drawings.computeIfAbsent(structure, ids -> read(province.code(), communes));
    }

    private Drawing read(String province, List<CommunePoint> communes) {
        var rings = shapes.of(province, communes);
        return rings.isEmpty() ? Drawing.EMPTY : drawn(rings, communes);
    }

    private static Drawing drawn(Map<AreaId, List<List<double[]>>> rings, List<CommunePoint> communes) {
        var points = rings.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .toList();
        var projection = Projection.onto(WIDTH, LATITUDE_OF_HANOI, points);
        var drawn = communes.stream()
                .filter(commune -> rings.containsKey(commune.id()))
                .map(commune -> shape(commune, rings.getOrDefault(commune.id(), List.of()), projection))
                .toList();
        return new Drawing(new CommuneMap(projection.width(), projection.height(), drawn), neighbours(rings));
    }

    private static CommuneShape shape(CommunePoint commune, List<List<double[]>> rings, Projection projection) {
        var middle = commune.lon() == null || commune.lat() == null
                ? Dissolve.middle(rings)
                : new double[] {commune.lon(), commune.lat()};
        var label = projection.of(middle[0], middle[1]);
        return new CommuneShape(
                commune.id(), commune.code(), commune.name(), path(rings, projection), label.x(), label.y());
    }

    /** Two are neighbours where their outlines have a piece in common: two points at least, not a corner alone. */
    private static Map<AreaId, Set<AreaId>> neighbours(Map<AreaId, List<List<double[]>>> rings) {
        var at = new HashMap<String, Set<AreaId>>();
        rings.forEach((area, shape) -> shape.stream()
                .flatMap(List::stream)
                .forEach(point -> at.computeIfAbsent(point[0] + " " + point[1], key -> new HashSet<>())
                        .add(area)));
        var common = new HashMap<AreaId, Map<AreaId, Integer>>();
        for (var areas : at.values())
            for (var one : areas)
                for (var other : areas)
                    if (!one.equals(other))
                        common.computeIfAbsent(one, key -> new HashMap<>()).merge(other, 1, Integer::sum);
        var neighbours = new HashMap<AreaId, Set<AreaId>>();
        common.forEach((area, others) -> neighbours.put(
                area,
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

    private record Drawing(CommuneMap map, Map<AreaId, Set<AreaId>> neighbours) {

        static final Drawing EMPTY = new Drawing(new CommuneMap(0, 0, List.of()), Map.of());
    }
}
