package vn.binhyen.exemplars;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.pages.Link;

/** What is looked for beside the form of an exemplar, an organisation and a model, and what was found of either. */
record ExemplarSearch(
        @Nullable UUID organisation,
        @Nullable UUID model,
        @Nullable String words,
        @Nullable String modelWords) {

    private static final String ORGANISATION = "O:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** An organisation that was found by its name before is offered again, although nobody owns it here. */
    static ExemplarSearch about(String owner) {
        var organisation = owner.matches(ORGANISATION) ? UUID.fromString(owner.substring(2)) : null;
        return new ExemplarSearch(organisation, null, null, null);
    }

    /** The form again, about another organisation. */
    String withOrganisation(UUID found, String path) {
        return Link.to(path).with("organisation", found).with("model", model).toString();
    }

    /** The form again, about another model. */
    String withModel(UUID found, String path) {
        return Link.to(path)
                .with("model", found)
                .with("organisation", organisation)
                .toString();
    }
}
