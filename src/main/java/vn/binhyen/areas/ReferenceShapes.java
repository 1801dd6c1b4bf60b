package vn.binhyen.areas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The outlines of today's communes that come with the product: of each commune all rings, of its pieces and of their holes. */
final class ReferenceShapes {

    private ReferenceShapes() {}

    /** By the communes' codes; none where the province's shapes are not known. */
    static Map<String, List<List<double[]>>> of(String province, JsonMapper json) {
        var file = new ClassPathResource("areas/shapes/" + province + ".geojson");
        if (!file.exists()) return Map.of();
        var rings = new LinkedHashMap<String, List<List<double[]>>>();
        try (var content = file.getInputStream()) {
            for (var feature : json.readTree(content).path("features"))
                rings.put(feature.path("properties").path("code").asString(), rings(feature.path("geometry")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rings;
    }

    private static List<List<double[]>> rings(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        var rings = new ArrayList<List<double[]>>();
        if (geometry.path("type").asString().equals("Polygon")) {
            coordinates.forEach(ring -> rings.add(points(ring)));
        } else {
            coordinates.forEach(polygon -> polygon.forEach(ring -> rings.add(points(ring))));
        }
        return rings;
    }

    private static List<double[]> points(JsonNode ring) {
        var points = new ArrayList<double[]>();
        ring.forEach(point ->
                points.add(new double[] {point.get(0).asDouble(), point.get(1).asDouble()}));
        return points;
    }
}
