package vn.binhyen.areas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** Says which commune of one structure a point lies in, in provinces whose shapes are known; each province is read once. */
public final class CommunesByPoint {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern CODE = Pattern.compile("\\d{2}");

    private final Function<String, List<Outlined>> shapes;
    private final Map<String, List<Outlined>> provinces = new ConcurrentHashMap<>();

    /** The shapes of a province by its code; none where they are not known. */
    CommunesByPoint(Function<String, List<Outlined>> shapes) {
        this.shapes = shapes;
    }

    /** Those of July 2025, which come with the product; without a database. */
    public static CommunesByPoint ofJuly2025() {
        return new CommunesByPoint(province -> ReferenceShapes.of(province, JSON).entrySet().stream()
                .map(commune -> Outlined.of(commune.getKey(), commune.getValue()))
                .toList());
    }

    /** The code of the commune; none outside all of them, and none where the province's shapes are not known. */
    public Optional<String> find(String province, double longitude, double latitude) {
        for (var commune : communes(province))
            if (commune.contains(longitude, latitude)) return Optional.of(commune.code());
        return Optional.empty();
    }

    /** Whether the province's shapes are known, so that a point outside all of them lies outside the province. */
    public boolean areKnownOf(String province) {
        return !communes(province).isEmpty();
    }

    private List<Outlined> communes(String province) {
        return CODE.matcher(province).matches() ? provinces.computeIfAbsent(province, shapes) : List.of();
    }
}
