package vn.binhyen.directives;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses within the list of a past moment that keep the moment and the filter. */
record PastLinks(String path, AsOf asOf, PastFilter filter) {

    String first() {
        return to(null);
    }

    String after(long row) {
        return to(row);
    }

    private String to(@Nullable Long after) {
        var uri = UriComponentsBuilder.fromUriString(asOf.link(path));
        add(uri, "task", filter.task());
        add(uri, "commune", filter.commune());
        add(uri, "kind", filter.kind());
        add(uri, "status", filter.status());
        add(uri, "undelivered", filter.undelivered());
        add(uri, "late", filter.late());
        add(uri, "period", filter.period());
        add(uri, "after", after);
        return uri.build().toUriString();
    }

    private static void add(UriComponentsBuilder uri, String name, @Nullable Object value) {
        if (value != null) uri.queryParam(name, value);
    }
}
