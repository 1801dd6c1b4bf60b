package vn.binhyen.calculations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.binhyen.evaluation.Site;

/**
 * Sites that belong to one organisation are one unit of a design: thirty gates of three schools are no thirty independent places. Those
 * with the same role and start are added up.
 */
final class Organisations {

    private final Map<String, Site> sites = new LinkedHashMap<>();

    /** @param organisation to which the site belongs, or its own name */
    void add(String organisation, Site site) {
        var key = organisation + " " + site.role() + " " + site.adoption();
        sites.merge(key, site.named(organisation), Site::plus);
    }

    List<Site> sites() {
        return new ArrayList<>(sites.values());
    }
}
