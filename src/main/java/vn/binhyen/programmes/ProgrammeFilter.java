package vn.binhyen.programmes;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.database.Folding;

/** Which programmes are asked for and in which order; what is null or blank does not narrow. */
record ProgrammeFilter(
        @Nullable String words,
        @Nullable Integer year,
        @Nullable Level level,
        @Nullable Integer commune,
        @Nullable Order sort) {

    enum Order {
        NAME,
        PLAN_DAY
    }

    boolean isNarrowed() {
        return hasWords() || year != null || level != null || commune != null;
    }

    Order order() {
        return sort == null ? Order.NAME : sort;
    }

    List<String> conditions() {
        var conditions = new ArrayList<>(List.of("true"));
        if (hasWords())
            conditions.add("(p.folded_name like :words or exists (select from programmes.plan named"
                    + " where named.programme_id = p.id and named.folded_title like :words))");
        if (year != null) conditions.add("p.working_year = :year");
        if (level != null) conditions.add("p.level = :level");
        if (commune != null) conditions.add("p.commune_id = :commune");
        return conditions;
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (words != null && hasWords())
            parameters.put("words", "%" + Folding.fold(words).replaceAll("([%_\\\\])", "\\\\$1") + "%");
        if (year != null) parameters.put("year", year);
        if (level != null) parameters.put("level", level.name());
        if (commune != null) parameters.put("commune", commune);
        return parameters;
    }

    /** The address of the same list. */
    String link() {
        var link = new StringBuilder("/programmes?sort=" + order());
        if (words != null && hasWords())
            link.append("&words=").append(URLEncoder.encode(words, StandardCharsets.UTF_8));
        if (year != null) link.append("&year=").append(year);
        if (level != null) link.append("&level=").append(level);
        if (commune != null) link.append("&commune=").append(commune);
        return link.toString();
    }

    private boolean hasWords() {
        return words != null && !words.isBlank();
    }
}
