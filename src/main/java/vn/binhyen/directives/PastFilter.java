package vn.binhyen.directives;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.organisations.OrganisationKind;

/**
 * Which obligations are asked for as they were; what is null does not narrow.
 *
 * @param undelivered only where something had to be done
 * @param period of recurring tasks: {@code latest}, {@code all}, or a period's code
 */
public record PastFilter(
        @Nullable UUID task,
        @Nullable Integer commune,
        @Nullable OrganisationKind kind,
        @Nullable ObligationStatus status,
        @Nullable Boolean undelivered,
        @Nullable Boolean late,
        @Nullable String period) {

    /** Everything that was asked. */
    public static PastFilter all() {
        return new PastFilter(null, null, null, null, null, null, null);
    }

    List<String> conditions() {
        var conditions = new ArrayList<>(List.of("true"));
        if (task != null) conditions.add("o.task_id = :task");
        if (commune != null) conditions.add("o.commune_id = :commune");
        if (kind != null) conditions.add("o.organisation_kind = :kind");
        if (status != null) conditions.add("o.status = '" + status.name() + "'");
        if (Boolean.TRUE.equals(undelivered)) conditions.add(ObligationStatus.SQL_OUTSTANDING);
        if (Boolean.TRUE.equals(late)) conditions.add(ObligationFilter.IS_LATE);
        rounds().ifPresent(rounds -> conditions.add(rounds.sql(PastCoverage.ROUNDS)));
        return conditions;
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (task != null) parameters.put("task", task);
        if (commune != null) parameters.put("commune", commune);
        if (kind != null) parameters.put("kind", kind.name());
        rounds().ifPresent(rounds -> parameters.putAll(rounds.parameters()));
        return parameters;
    }

    private Optional<PeriodChoice> rounds() {
        return Optional.ofNullable(DirectiveForm.filled(period)).map(PeriodChoice::new);
    }
}
