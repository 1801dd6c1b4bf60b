package vn.binhyen.organisations;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.database.Folding;

/** A filter as a condition on {@code organisations.organisation o} and its parameters. */
class FilterSql {

    private final StringBuilder condition = new StringBuilder("true");
    private final Map<String, @Nullable Object> parameters = new LinkedHashMap<>();

    FilterSql(ListFilter filter) {
        words(filter.words());
        if (filter.kind() != null) and("o.kind = :kind", "kind", filter.kind().name());
        if (filter.scope() != null)
            and("o.in_scope = :scope", "scope", filter.scope().name());
        commune(filter.commune());
        switch (filter.stateOrOpen()) {
            case OPEN -> and("o.closed_on is null");
            case CLOSED -> and("o.closed_on is not null");
            case ALL -> {}
        }
        switch (filter.origin()) {
            case null -> {}
            case REAL -> and("not o.sample and not o.invented");
            case SAMPLE -> and("o.sample");
            case INVENTED -> and("o.invented");
        }
    }

    FilterSql and(String sql, Map<String, @Nullable Object> more) {
        and(sql);
        parameters.putAll(more);
        return this;
    }

    String condition() {
        return condition.toString();
    }

    Map<String, @Nullable Object> parameters() {
        return parameters;
    }

    private void words(String words) {
        if (words.isEmpty()) return;
        and("(o.folded_name like :words or o.tax_code = :code or o.ministry_code = :code)");
        parameters.put("words", "%" + Folding.fold(words).replaceAll("([%_\\\\])", "\\\\$1") + "%");
        parameters.put("code", words);
    }

    private void commune(@Nullable String commune) {
        if (commune == null || commune.isBlank()) return;
        if (commune.equals(ListFilter.UNKNOWN_COMMUNE)) and("o.commune_id is null");
        else
            and(
                    "o.commune_id = (select a.id from areas.area_card a where a.code = :commune and a.kind not in"
                            + " ('PROVINCE', 'CITY') and a.valid_until is null)",
                    "commune",
                    commune);
    }

    private void and(String sql) {
        condition.append(" and ").append(sql);
    }

    private void and(String sql, String name, Object value) {
        and(sql);
        parameters.put(name, value);
    }
}
