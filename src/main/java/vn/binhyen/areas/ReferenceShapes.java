package vn.binhyen.areas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
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
                rings.put(feature.path("properties").path("code").asString(), Outlined.rings(feature.path("geometry")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rings;
    }
}
