package vn.binhyen.catalogue;

import java.util.UUID;
import vn.binhyen.audit.Audited;

/** A model was published or withdrawn, or its card was written. */
record CatalogueAct(String act, UUID model) implements Audited {

    static CatalogueAct published(UUID model) {
        return new CatalogueAct("catalogue.publish", model);
    }

    static CatalogueAct withdrawn(UUID model) {
        return new CatalogueAct("catalogue.withdraw", model);
    }

    static CatalogueAct carded(UUID model) {
        return new CatalogueAct("catalogue.write-card", model);
    }

    @Override
    public String subject() {
        return "preventionmodels.model:" + model;
    }
}
