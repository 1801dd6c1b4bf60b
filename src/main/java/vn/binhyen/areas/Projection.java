package vn.binhyen.areas;

import java.util.Collection;

/**
 * Lays points onto a grid of whole units, north upward. Equirectangular: a degree of longitude is shortened by the
 * cosine of the latitude, which at the size of a province differs from a survey's map by less than a line's width.
 */
record Projection(double west, double north, double shortening, double scale, int width, int height) {

    static Projection onto(int width, double latitude, Collection<double[]> points) {
        double west = Double.POSITIVE_INFINITY, east = Double.NEGATIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY, north = Double.NEGATIVE_INFINITY;
        for (var point : points) {
            west = Math.min(west, point[0]);
            east = Math.max(east, point[0]);
            south = Math.min(south, point[1]);
            north = Math.max(north, point[1]);
        }
        double shortening = Math.cos(Math.toRadians(latitude));
        double scale = width / ((east - west) * shortening);
        return new Projection(west, north, shortening, scale, width, (int) Math.ceil((north - south) * scale));
    }

    GridPoint of(double lon, double lat) {
        return new GridPoint(
                (int) Math.round((lon - west) * shortening * scale), (int) Math.round((north - lat) * scale));
    }

    /** A point of the drawing. */
    record GridPoint(int x, int y) {}
}
