package vn.binhyen.directives;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.organisations.OrganisationKind;

/**
 * Which obligations are asked for as they were; what is null does not narrow.
 *
 * @param undelivered only where something had to be done
 */
public record PastFilter(
        @Nullable UUID task,
        @Nullable Integer commune,
        @Nullable OrganisationKind kind,
        @Nullable ObligationStatus status,
        @Nullable Boolean undelivered,
        @Nullable Boolean late) {

    /** Everything that was asked. */
    public static PastFilter all() {
        return new PastFilter(null, null, null, null, null, null);
    }

    List<String> conditions() {
        var conditions = new ArrayList<>(List.of("true"));
        if (task != null) conditions.add("o.task_id = :task");
        if (commune != null) conditions.add("o.commune_id = :commune");
        if (kind != null) conditions.add("o.organisation_kind = :kind");
        if (status != null) conditions.add("o.status = '" + status.name() + "'");
        if (Boolean.TRUE.equals(undelivered)) conditions.add(ObligationStatus.SQL_OUTSTANDING);
        if (Boolean.TRUE.equals(late)) conditions.add(ObligationFilter.IS_LATE);
        return conditions;
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (task != null) parameters.put("task", task);
        if (commune != null) parameters.put("commune", commune);
        if (kind != null) parameters.put("kind", kind.name());
        return parameters;
    }
}
