package vn.binhyen.areas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A commune's rings and the box that holds them all, which most points are outside of.
 *
 * @param rings of each the points' longitudes and latitudes in turn, in degrees (WGS 84)
 */
public record Outlined(String code, double[][] rings, double west, double south, double east, double north) {

    /** Of all its rings, each of points of longitude and latitude. */
    public static Outlined of(String code, List<List<double[]>> rings) {
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
        return ring.stream().flatMapToDouble(Arrays::stream).toArray();
    }

    /**
     * Counts how many edges lie to the east: an odd number inside, and a hole's edges make it even again (the even-odd rule). A point on an
     * edge is in one of the two units that share it, never in both.
     *
     * @param x longitude, degrees
     * @param y latitude, degrees
     */
    public boolean contains(double x, double y) {
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

    /** Whether the two have a point in common. */
    boolean meets(Box box) {
        return box.halves().stream().anyMatch(this::meetsHalf);
    }

    private boolean meetsHalf(Box box) {
        if (box.east() < west || box.west() > east || box.north() < south || box.south() > north) return false;
        for (var ring : rings)
            for (int i = 2; i < ring.length; i += 2)
                if (box.touches(ring[i - 2], ring[i - 1], ring[i], ring[i + 1])) return true;
        return contains(box.west(), box.south()); // no edge comes into the box: it lies inside wholly, or outside
    }

    Box box() {
        return new Box(west, south, east, north);
    }

    /** All rings of a polygon or of several, as GeoJSON writes them; none of anything else. */
    public static List<List<double[]>> rings(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        var rings = new ArrayList<List<double[]>>();
        if (geometry.path("type").asString().equals("Polygon")) {
            coordinates.forEach(ring -> rings.add(points(ring)));
        } else if (geometry.path("type").asString().equals("MultiPolygon")) {
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
