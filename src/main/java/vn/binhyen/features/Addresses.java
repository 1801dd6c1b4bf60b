package vn.binhyen.features;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.binhyen.accounts.SiteAddress;

/** The whole addresses of what this module answers, in links. */
@Component
class Addresses {

    static final String ROOT = "/api/v1/features";
    static final String JSON = "application/json";
    static final String GEO_JSON = "application/geo+json";

    private final SiteAddress site;

    Addresses(SiteAddress site) {
        this.site = site;
    }

    Link json(String rel, String path) {
        return new Link(site.link(ROOT + path), rel, JSON);
    }

    Link geoJson(String rel, String path) {
        return new Link(site.link(ROOT + path), rel, GEO_JSON);
    }

    /** The description of the whole API. */
    Link description() {
        return new Link(site.link("/api/openapi.json"), "service-desc", JSON);
    }

    Link items(String rel, String type, String collection, Map<String, String> asked) {
        var address = UriComponentsBuilder.fromPath(ROOT + collectionPath(collection) + "/items");
        asked.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return new Link(site.link(address.encode().buildAndExpand(asked).toUriString()), rel, type);
    }

    /** What became of a unit, for programs. */
    String lineage(int unit) {
        return site.link("/api/v1/areas/" + unit + "/lineage");
    }

    static String collectionPath(String collection) {
        return "/collections/" + collection;
    }

    static String itemPath(String collection, String id) {
        return collectionPath(collection) + "/items/" + id;
    }
}
