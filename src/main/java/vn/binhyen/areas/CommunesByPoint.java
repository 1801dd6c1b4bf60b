package vn.binhyen.areas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Says which of today's communes a point lies in, in provinces whose shapes come with the product; each province is read once. */
@Service
public class CommunesByPoint {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern CODE = Pattern.compile("\\d{2}");

    private final Map<String, List<Outlined>> provinces = new ConcurrentHashMap<>();

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
        return CODE.matcher(province).matches()
                ? provinces.computeIfAbsent(province, CommunesByPoint::read)
                : List.of();
    }

    private static List<Outlined> read(String province) {
        return ReferenceShapes.of(province, JSON).entrySet().stream()
                .map(commune -> Outlined.of(commune.getKey(), commune.getValue()))
                .toList();
    }

    /** A commune's rings and the box that holds them all, which most points are outside of. */
    private record Outlined(String code, double[][] rings, double west, double south, double east, double north) {

        static Outlined of(String code, List<List<double[]>> rings) {
            double west = Double.POSITIVE_INFINITY, south = west;
            double east = Double.NEGATIVE_INFINITY, north = east;
            for (var ring : rings)
                for (var point : ring) {
                    west = Math.min(west, point[0]);
                    south = Math.min(south, point[1]);
                    east = Math.max(east, point[0]);
                    north = Math.max(north, point[1]);
                }
            return new Outlined(
                    code, rings.stream().map(Outlined::flat).toArray(double[][]::new), west, south, east, north);
        }

        private static double[] flat(List<double[]> ring) {
            return ring.stream().flatMapToDouble(java.util.Arrays::stream).toArray();
        }

        /** Counts how many edges lie to the east: an odd number inside, and a hole's edges make it even again. */
        boolean contains(double x, double y) {
            if (x < west || x > east || y < south || y > north) return false;
            boolean inside = false;
            for (var ring : rings) inside ^= crosses(ring, x, y);
            return inside;
        }

        private static boolean crosses(double[] ring, double x, double y) {
            boolean odd = false;
            for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
                if (ring[i + 1] > y == ring[j + 1] > y) continue;
                odd ^= x < ring[i] + (ring[j] - ring[i]) * (y - ring[i + 1]) / (ring[j + 1] - ring[i + 1]);
            }
            return odd;
        }
    }
}
