package vn.binhyen.activities;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which sessions are asked for and in which order; what is null or blank does not narrow. */
record SessionFilter(
        @Nullable String words,
        @Nullable String kind,
        @Nullable State state,
        @Nullable Integer commune,
        @Nullable UUID organisation,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Order sort) {

    enum Order {
        NEWEST,
        OLDEST,
        HOST
    }

    static SessionFilter none() {
        return new SessionFilter(null, null, null, null, null, null, null, null);
    }

    boolean isNarrowed() {
        return parameters().size() > 0;
    }

    Order order() {
        return sort == null ? Order.NEWEST : sort;
    }

    List<String> conditions() {
        var conditions = new ArrayList<>(List.of("true"));
        var given = parameters();
        if (given.containsKey("words")) conditions.add("folded_text like :words");
        if (given.containsKey("kind")) conditions.add("kind = :kind");
        if (given.containsKey("state")) conditions.add("state = :state");
        if (given.containsKey("commune")) conditions.add("commune_id = :commune");
        if (given.containsKey("organisation"))
            conditions.add("(organisation_id = :organisation or co_organisers && array[cast(:organisation as text)])");
        if (given.containsKey("from")) conditions.add("day >= :from");
        if (given.containsKey("until")) conditions.add("day <= :until");
        return conditions;
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (words != null && !words.isBlank()) parameters.put("words", Typed.pattern(words));
        if (kind != null && !kind.isBlank()) parameters.put("kind", kind);
        if (state != null) parameters.put("state", state.name());
        if (commune != null) parameters.put("commune", commune);
        if (organisation != null) parameters.put("organisation", organisation);
        if (from != null) parameters.put("from", from);
        if (until != null) parameters.put("until", until);
        return parameters;
    }

    /** The same list under another address, with what narrows it. */
    String link(String path) {
        var link = new StringBuilder(path + "?sort=" + order());
        if (words != null && !words.isBlank())
            link.append("&words=").append(URLEncoder.encode(words, StandardCharsets.UTF_8));
        if (kind != null && !kind.isBlank())
            link.append("&kind=").append(URLEncoder.encode(kind, StandardCharsets.UTF_8));
        if (state != null) link.append("&state=").append(state);
        if (commune != null) link.append("&commune=").append(commune);
        if (organisation != null) link.append("&organisation=").append(organisation);
        if (from != null) link.append("&from=").append(from);
        if (until != null) link.append("&until=").append(until);
        return link.toString();
    }
}
