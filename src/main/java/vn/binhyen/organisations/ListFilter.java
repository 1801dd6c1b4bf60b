package vn.binhyen.organisations;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which organisations a list shows; what is left open is null or blank. */
public record ListFilter(
        @Nullable String q,
        @Nullable OrganisationKind kind,
        @Nullable String commune,
        @Nullable ScopeAnswer scope,
        @Nullable State state,
        @Nullable Origin origin) {

    /** The commune's value for "not known yet". */
    static final String UNKNOWN_COMMUNE = "unknown";

    /** Whether an organisation still works. */
    public enum State {
        OPEN,
        CLOSED,
        ALL
    }

    /** Whether an organisation was entered by the office, listed as sample data, or invented. */
    public enum Origin {
        REAL,
        SAMPLE,
        INVENTED
    }

    static ListFilter everything() {
        return new ListFilter(null, null, null, null, State.ALL, null);
    }

    public String words() {
        return q == null ? "" : q.strip();
    }

    /** Closed ones are shown only when asked for. */
    State stateOrOpen() {
        return state == null ? State.OPEN : state;
    }

    public boolean isNarrowed() {
        return !words().isEmpty()
                || kind != null
                || commune != null && !commune.isBlank()
                || scope != null
                || stateOrOpen() != State.OPEN
                || origin != null;
    }

    /** A link that asks the same again. */
    public String link(String path) {
        return link(path, Map.of());
    }

    public String link(String path, Map<String, String> more) {
        var parameters = new LinkedHashMap<String, String>();
        if (!words().isEmpty()) parameters.put("q", words());
        if (kind != null) parameters.put("kind", kind.name());
        if (commune != null && !commune.isBlank()) parameters.put("commune", commune);
        if (scope != null) parameters.put("scope", scope.name());
        if (state != null && state != State.OPEN) parameters.put("state", state.name());
        if (origin != null) parameters.put("origin", origin.name());
        parameters.putAll(more);
        var link = UriComponentsBuilder.fromPath(path);
        parameters.forEach((name, value) -> link.queryParam(name, "{" + name + "}"));
        return link.encode().buildAndExpand(parameters).toUriString();
    }
}
