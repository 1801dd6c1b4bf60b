package vn.binhyen.regulations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.database.Folding;
import vn.binhyen.pages.Link;

/** Which regulations are asked for and in which order; what is null or blank does not narrow. */
record RegulationFilter(
        @Nullable String words,
        @Nullable State state,
        @Nullable Counterpart counterpart,
        @Nullable Integer commune,
        @Nullable UUID organisation,
        @Nullable Order sort) {

    enum Order {
        NAME,
        END
    }

    boolean isNarrowed() {
        return hasWords() || state != null || counterpart != null || commune != null || organisation != null;
    }

    Order order() {
        return sort == null ? Order.NAME : sort;
    }

    List<String> conditions() {
        var conditions = new ArrayList<>(List.of("true"));
        if (hasWords()) conditions.add("folded_text like :words");
        if (state != null) conditions.add("state = :state");
        if (counterpart != null) conditions.add("counterpart = :counterpart");
        if (commune != null) conditions.add("commune_id = :commune");
        if (organisation != null) conditions.add("organisation_id = :organisation");
        return conditions;
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (words != null && hasWords()) parameters.put("words", Folding.pattern(words));
        if (state != null) parameters.put("state", state.name());
        if (counterpart != null) parameters.put("counterpart", counterpart.name());
        if (commune != null) parameters.put("commune", commune);
        if (organisation != null) parameters.put("organisation", organisation);
        return parameters;
    }

    /** The address of the same list. */
    String link() {
        return Link.to("/regulations")
                .with("sort", order())
                .with("words", words)
                .with("state", state)
                .with("counterpart", counterpart)
                .with("commune", commune)
                .with("organisation", organisation)
                .toString();
    }

    private boolean hasWords() {
        return words != null && !words.isBlank();
    }
}
