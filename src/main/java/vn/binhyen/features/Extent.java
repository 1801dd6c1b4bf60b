package vn.binhyen.features;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.Box;

/** Within which bounds all features of a collection lie. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Extent(@Nullable Spatial spatial, Temporal temporal) {

    /** West, south, east, north. */
    record Spatial(List<List<Double>> bbox, String crs) {}

    /** From when until when; null: since ever, or open. */
    record Temporal(List<List<@Nullable Instant>> interval, String trs) {}

    static Extent of(@Nullable Box box, @Nullable Instant first) {
        var bounds = box == null
                ? null
                : new Spatial(List.of(List.of(box.west(), box.south(), box.east(), box.north())), BoxParameter.LON_LAT);
        var interval = Arrays.asList(first, null);
        return new Extent(
                bounds, new Temporal(List.of(interval), "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian"));
    }
}
