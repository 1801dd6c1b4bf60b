package vn.binhyen.features;

import java.util.List;

/** Which classes of the standard are kept. The API's description is OpenAPI 3.1, so that its class for 3.0 is not. */
record Conformance(List<String> conformsTo) {

    static final Conformance OF_PART_1 = new Conformance(List.of(
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson"));
}
