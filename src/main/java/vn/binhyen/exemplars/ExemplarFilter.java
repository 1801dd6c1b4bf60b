package vn.binhyen.exemplars;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.database.Folding;
import vn.binhyen.pages.Link;

/** Which exemplars are asked for and in which order; what is null or blank does not narrow. */
record ExemplarFilter(
        @Nullable String words,
        @Nullable ExemplarState state,
        @Nullable ExemplarKind kind,
        @Nullable Integer commune,
        @Nullable Integer year,
        @Nullable UUID model,
        @Nullable Order sort) {

    enum Order {
        NAME,
        RECENT
    }

    boolean isNarrowed() {
        return hasWords() || state != null || kind != null || commune != null || year != null || model != null;
    }

    Order order() {
        return sort == null ? Order.NAME : sort;
    }

    List<String> conditions() {
        var conditions = new ArrayList<>(List.of("true"));
        if (hasWords()) conditions.add("folded_text like :words");
        if (state != null) conditions.add("state = :state");
        if (kind != null) conditions.add("kind = :kind");
        if (commune != null) conditions.add("commune_id = :commune");
        if (year != null) conditions.add("movement_year = :year");
        if (model != null) conditions.add("model_id = :model");
        return conditions;
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (words != null && hasWords()) parameters.put("words", Folding.pattern(words));
        if (state != null) parameters.put("state", state.name());
        if (kind != null) parameters.put("kind", kind.name());
        if (commune != null) parameters.put("commune", commune);
        if (year != null) parameters.put("year", year);
        if (model != null) parameters.put("model", model);
        return parameters;
    }

    /** The same list under another address, with what narrows it. */
    String link(String path) {
        return Link.to(path)
                .with("sort", order())
                .with("words", words)
                .with("state", state)
                .with("kind", kind)
                .with("commune", commune)
                .with("year", year)
                .with("model", model)
                .toString();
    }

    private boolean hasWords() {
        return words != null && !words.isBlank();
    }
}
