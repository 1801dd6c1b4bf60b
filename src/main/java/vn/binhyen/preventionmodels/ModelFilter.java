package vn.binhyen.preventionmodels;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.organisations.OrganisationKind;

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
        if (words != null && hasWords()) parameters.put("words", Typed.pattern(words));
        if (stage != null) parameters.put("stage", stage.name());
        if (kind != null) parameters.put("kind", kind.name());
        if (meantFor != null) parameters.put("meantFor", meantFor.name());
        if (commune != null) parameters.put("commune", commune);
        return parameters;
    }

    /** The same list under another address, with what narrows it. */
    String link(String path) {
        var link = new StringBuilder(path + "?sort=" + order());
        if (words != null && hasWords())
            link.append("&words=").append(URLEncoder.encode(words, StandardCharsets.UTF_8));
        if (stage != null) link.append("&stage=").append(stage);
        if (kind != null) link.append("&kind=").append(kind);
        if (meantFor != null) link.append("&meantFor=").append(meantFor);
        if (commune != null) link.append("&commune=").append(commune);
        return link.toString();
    }

    private boolean hasWords() {
        return words != null && !words.isBlank();
    }
}
