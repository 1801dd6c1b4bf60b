package vn.binhyen.areas;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** One page of units that were looked for, with all provinces beside them. */
record AreaList(
        AreaQuery query, List<AreaCard> cards, List<AreaCard> provinces, List<Structure> structures, boolean hasMore) {

    /** The structure that is looked at. */
    Structure structure(LocalDate today) {
        var day = query.on() == null ? today : query.on();
        return structures.stream().filter(each -> each.holds(day)).findFirst().orElseThrow();
    }

    /** The province a commune belongs to, or nothing for a province. */
    String provinceOf(AreaCard card) {
        return provinces.stream()
                .filter(province -> province.id().equals(card.province()))
                .map(AreaCard::name)
                .findFirst()
                .orElse("");
    }

    @Nullable
    String next() {
        return hasMore ? url(cards.getLast().id().value()) : null;
    }

    @Nullable
    String first() {
        return query.after() == null ? null : url(null);
    }

    private String url(@Nullable Integer after) {
        var url = UriComponentsBuilder.fromPath("/areas");
        var values = new LinkedHashMap<String, Object>();
        if (!query.words().isEmpty()) values.put("q", query.words());
        if (query.province() != null) values.put("province", query.province());
        if (query.kind() != null) values.put("kind", query.kind());
        if (query.on() != null) values.put("on", query.on());
        if (after != null) values.put("after", after);
        values.keySet().forEach(name -> url.queryParam(name, "{" + name + "}"));
        return url.encode().buildAndExpand(values).toUriString();
    }
}
