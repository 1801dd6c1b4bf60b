package vn.binhyen.features;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.Spot;

/** How a feature lies, as GeoJSON writes it (RFC 7946): longitude first, in degrees of WGS 84. */
@JsonPropertyOrder({"type", "coordinates"})
sealed interface Geometry {

    @JsonProperty
    default String type() {
        return getClass().getSimpleName();
    }

    /** Longitude and latitude. */
    record Point(List<Double> coordinates) implements Geometry {}

    /** The outer ring, then the holes. */
    record Polygon(List<List<double[]>> coordinates) implements Geometry {}

    /** Of each polygon its rings. */
    record MultiPolygon(List<List<List<double[]>>> coordinates) implements Geometry {}

    /** The outline where there is one, else the point, else nothing. */
    static @Nullable Geometry of(List<List<List<double[]>>> polygons, @Nullable Spot spot) {
        return switch (polygons.size()) {
            case 0 -> of(spot);
            case 1 -> new Polygon(polygons.getFirst());
            default -> new MultiPolygon(polygons);
        };
    }

    static @Nullable Geometry of(@Nullable Spot spot) {
        return spot == null ? null : new Point(List.of(spot.lon(), spot.lat()));
    }
}
