package vn.binhyen.features;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;

/** Some features of a collection, how many there are on all pages, and the link to the next one. */
@JsonPropertyOrder({"type", "timeStamp", "numberMatched", "numberReturned", "links", "features"})
record FeaturePage(Instant timeStamp, long numberMatched, List<Link> links, List<Feature> features) {

    @JsonProperty
    String type() {
        return "FeatureCollection";
    }

    @JsonProperty
    int numberReturned() {
        return features.size();
    }
}
