package vn.binhyen.features;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feature as GeoJSON writes it; in a page of many it has no links of its own. */
@JsonPropertyOrder({"type", "id", "geometry", "properties", "links"})
record Feature(
        String id,
        @Nullable Geometry geometry,
        Properties properties,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Link> links) {

    Feature(String id, @Nullable Geometry geometry, Properties properties) {
        this(id, geometry, properties, List.of());
    }

    @JsonProperty
    String type() {
        return "Feature";
    }

    Feature with(List<Link> more) {
        return new Feature(id, geometry, properties, more);
    }
}
