package vn.binhyen.directives;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.binhyen.database.Scope;

/**
 * The viewer's scope as a plain condition on obligations. Row-level security hides what is out of scope all the same;
 * this condition only lets PostgreSQL find the rest by an index.
 */
record ScopeFilter(String sql, Map<String, Object> parameters) {

    private static final ScopeFilter NONE = new ScopeFilter("true", Map.of());

    static ScopeFilter of(Scope scope) {
        int sorts = (scope.provinces().isEmpty() ? 0 : 1)
                + (scope.communes().isEmpty() ? 0 : 1)
                + (scope.organisations().isEmpty() ? 0 : 1);
        if (scope.everything() || sorts != 1) return NONE;
        if (!scope.provinces().isEmpty()) return on("o.province_id", scope.provinces());
        if (!scope.communes().isEmpty()) return on("o.commune_id", scope.communes());
        return on("o.organisation_id", scope.organisations());
    }

    /** One value is compared with "=", which keeps the order of an index that begins with the column. */
    private static ScopeFilter on(String column, List<?> values) {
        if (values.size() == 1) return new ScopeFilter(column + " = :scope", Map.of("scope", values.getFirst()));
        var array = values.getFirst() instanceof UUID ? values.toArray(UUID[]::new) : values.toArray(Integer[]::new);
        return new ScopeFilter(column + " = any (:scope)", Map.of("scope", array));
    }
}
