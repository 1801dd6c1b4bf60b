package vn.binhyen.issuances;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.pages.Link;

/** Which numbers are asked for; what is null or blank does not narrow. */
record RegisterFilter(
        @Nullable Integer year,
        @Nullable PaperKind kind,
        @Nullable EntryState state) {

    boolean isNarrowed() {
        return year != null || kind != null || state != null;
    }

    List<String> conditions() {
        var conditions = new ArrayList<>(List.of("true"));
        if (year != null) conditions.add("year = :year");
        if (kind != null) conditions.add("kind = :kind");
        if (state != null) conditions.add("state = :state");
        return conditions;
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (year != null) parameters.put("year", year);
        if (kind != null) parameters.put("kind", kind.name());
        if (state != null) parameters.put("state", state.name());
        return parameters;
    }

    String link(String path) {
        return Link.to(path)
                .with("year", year)
                .with("kind", kind)
                .with("state", state)
                .toString();
    }
}
