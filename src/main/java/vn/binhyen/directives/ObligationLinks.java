package vn.binhyen.directives;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses within the list of obligations that keep its filter. */
record ObligationLinks(ObligationFilter filter) {

    /** The letters to jump to, as names begin in Vietnamese. */
    static final List<String> LETTERS =
            List.of("A", "B", "C", "D", "Đ", "G", "H", "K", "L", "M", "N", "P", "Q", "S", "T", "U", "V", "X", "Y");

    String first() {
        return to(null, null);
    }

    String after(long row) {
        return to("after", row);
    }

    String before(long row) {
        return to("before", row);
    }

    String letter(String letter) {
        return to("letter", letter);
    }

    String last() {
        return to("last", true);
    }

    String with(ObligationStatus status) {
        var narrowed = new ObligationFilter(
                filter.directive(),
                filter.task(),
                filter.commune(),
                filter.kind(),
                status,
                filter.late(),
                filter.words(),
                filter.asking(),
                filter.period());
        return new ObligationLinks(narrowed).first();
    }

    /** The same rows as a table in a file. */
    String results(DirectiveId directive) {
        return to("/directives/" + directive + "/results.xlsx", null, null);
    }

    /** Only those whose organisations ask something. */
    String asking() {
        var narrowed = new ObligationFilter(
                filter.directive(),
                filter.task(),
                filter.commune(),
                filter.kind(),
                null,
                null,
                filter.words(),
                true,
                filter.period());
        return new ObligationLinks(narrowed).first();
    }

    /** This stretch of the list with everything on it chosen. */
    String chosen(Place place) {
        if (place.after() != null) return to("after", place.after()) + "&all=true";
        if (place.before() != null) return to("before", place.before()) + "&all=true";
        if (place.letter() != null) return to("letter", place.letter()) + "&all=true";
        return place.isBackwards() ? last() + "&all=true" : to("all", true);
    }

    private String to(@Nullable String place, @Nullable Object value) {
        return to("/obligations", place, value);
    }

    private String to(String path, @Nullable String place, @Nullable Object value) {
        var values = new LinkedHashMap<String, Object>();
        add(values, "directive", filter.directive());
        add(values, "task", filter.task());
        add(values, "commune", filter.commune());
        add(values, "kind", filter.kind());
        add(values, "status", filter.status());
        add(values, "late", filter.onlyLate() ? true : null);
        add(values, "words", filter.words());
        add(values, "asking", filter.onlyAsking() ? true : null);
        add(values, "period", filter.period());
        if (place != null) add(values, place, value);
        var uri = UriComponentsBuilder.fromPath(path);
        values.keySet().forEach(name -> uri.queryParam(name, "{" + name + "}"));
        return uri.encode().buildAndExpand(values).toUriString();
    }

    private static void add(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) values.put(name, value);
    }
}
