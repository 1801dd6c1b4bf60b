package vn.binhyen.preventionmodels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.database.Folding;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.pages.Link;

/** Which models are asked for and in which order; what is null or blank does not narrow. */
record ModelFilter(
        @Nullable String words,
        @Nullable Stage stage,
        @Nullable ModelKind kind,
        @Nullable OrganisationKind meantFor,
        @Nullable Integer commune,
        @Nullable Order sort) {

    enum Order {
        NAME,
        RECENT
    }

    boolean isNarrowed() {
        return hasWords() || stage != null || kind != null || meantFor != null || commune != null;
    }

    Order order() {
        return sort == null ? Order.NAME : sort;
    }

    List<String> conditions() {
        var conditions = new ArrayList<>(List.of("true"));
        if (hasWords()) conditions.add("folded_text like :words");
        if (stage != null) conditions.add("stage = :stage");
        if (kind != null) conditions.add("kind = :kind");
        if (meantFor != null) conditions.add("meant_for = :meantFor");
        if (commune != null) conditions.add("""
                (commune_id = :commune
                    or id in (select model_id from preventionmodels.point where commune_id = :commune))""");
        return conditions;
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (words != null && hasWords()) parameters.put("words", Folding.pattern(words));
        if (stage != null) parameters.put("stage", stage.name());
        if (kind != null) parameters.put("kind", kind.name());
        if (meantFor != null) parameters.put("meantFor", meantFor.name());
        if (commune != null) parameters.put("commune", commune);
        return parameters;
    }

    /** The same list under another address, with what narrows it. */
    String link(String path) {
        return Link.to(path)
                .with("sort", order())
                .with("words", words)
                .with("stage", stage)
                .with("kind", kind)
                .with("meantFor", meantFor)
                .with("commune", commune)
                .toString();
    }

    private boolean hasWords() {
        return words != null && !words.isBlank();
    }
}
