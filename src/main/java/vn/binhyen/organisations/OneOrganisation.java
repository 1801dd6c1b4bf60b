package vn.binhyen.organisations;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of one organisation shows. */
@Service
@Transactional(readOnly = true)
class OneOrganisation {

    private final Organisations organisations;
    private final Scoping scoping;
    private final Readers readers;

    OneOrganisation(Organisations organisations, Scoping scoping, Readers readers) {
        this.organisations = organisations;
        this.scoping = scoping;
        this.readers = readers;
    }

    Map<String, @Nullable Object> page(OrganisationId id) {
        var organisation = organisations.organisation(id);
        var place = organisation.facts().place();
        var page = new HashMap<String, @Nullable Object>();
        page.put("organisation", organisation);
        page.put("rule", scoping.ruleOf(organisation.finding()).orElse(null));
        page.put("province", readers.area(place.provinceId()).name());
        page.put(
                "commune",
                place.communeId() == null
                        ? null
                        : readers.area(place.communeId()).name());
        return page;
    }
}
