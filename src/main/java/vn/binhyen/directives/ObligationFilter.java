package vn.binhyen.directives;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.database.Folding;
import vn.binhyen.database.Scope;
import vn.binhyen.organisations.OrganisationKind;

/**
 * Which obligations are asked for; what is null or blank does not narrow. Words are looked for in organisations' names.
 *
 * @param period of recurring tasks: {@code latest}, {@code all}, or a period's code
 */
public record ObligationFilter(
        @Nullable UUID directive,
        @Nullable UUID task,
        @Nullable Integer commune,
        @Nullable OrganisationKind kind,
        @Nullable ObligationStatus status,
        @Nullable Boolean late,
        @Nullable String words,
        @Nullable Boolean asking,
        @Nullable String period) {

    static final String IS_LATE = ObligationStatus.SQL_OUTSTANDING + " and o.due < :today";
    static final String IS_ASKING = "o.asking is not null and " + ObligationStatus.SQL_OUTSTANDING;

    public ObligationFilter(
            @Nullable UUID directive,
            @Nullable UUID task,
            @Nullable Integer commune,
            @Nullable OrganisationKind kind,
            @Nullable ObligationStatus status,
            @Nullable Boolean late,
            @Nullable String words) {
        this(directive, task, commune, kind, status, late, words, null, null);
    }

    /** Everything in scope. */
    public static ObligationFilter all() {
        return new ObligationFilter(null, null, null, null, null, null, null);
    }

    public static ObligationFilter of(ObligationStatus status) {
        return new ObligationFilter(null, null, null, null, status, null, null);
    }

    /** The same within one directive. */
    ObligationFilter within(DirectiveId id) {
        return new ObligationFilter(id.id(), task, commune, kind, status, late, words, asking, period);
    }

    /** Whether only those are asked for whose organisation asks something. */
    public boolean onlyAsking() {
        return Boolean.TRUE.equals(asking);
    }

    public boolean onlyLate() {
        return Boolean.TRUE.equals(late);
    }

    public boolean isNarrowed() {
        return !conditions().isEmpty();
    }

    /**
     * Whether the words are better looked for among organisations in the order of their names: where nothing else keeps
     * the list short, words that many names have would otherwise find tens of thousands to be sorted.
     */
    boolean isWorthWalkingNames(Scope scope) {
        return hasWords()
                && commune == null
                && scope.communes().isEmpty()
                && scope.organisations().isEmpty();
    }

    ObligationFilter withoutWords() {
        return new ObligationFilter(directive, task, commune, kind, status, late, null, asking, period);
    }

    List<String> conditions() {
        var conditions = new ArrayList<String>();
        if (directive != null) conditions.add("o.directive_id = :directive");
        if (task != null) conditions.add("o.task_id = :task");
        if (commune != null) conditions.add("o.commune_id = :commune");
        if (kind != null) conditions.add("o.organisation_kind = :kind");
        // Written out, so that the partial index of results to judge is known to hold them.
        if (status != null) conditions.add("o.status = '" + status.name() + "'");
        if (onlyLate()) conditions.add(IS_LATE);
        if (onlyAsking()) conditions.add(IS_ASKING);
        rounds().ifPresent(rounds ->
                conditions.add(rounds.sql(directive == null ? "true" : "r.directive_id = :directive")));
        // The registry's public names are searched: "like" on a protected table could use no index.
        if (hasWords())
            conditions.add("o.organisation_id in (select id from organisations.public_card"
                    + " where folded_name like :words)");
        return conditions;
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (directive != null) parameters.put("directive", directive);
        if (task != null) parameters.put("task", task);
        if (commune != null) parameters.put("commune", commune);
        if (kind != null) parameters.put("kind", kind.name());
        rounds().ifPresent(rounds -> parameters.putAll(rounds.parameters()));
        if (words != null && hasWords())
            parameters.put("words", "%" + Folding.fold(words).replaceAll("([%_\\\\])", "\\\\$1") + "%");
        return parameters;
    }

    private Optional<PeriodChoice> rounds() {
        return Optional.ofNullable(DirectiveForm.filled(period)).map(PeriodChoice::new);
    }

    private boolean hasWords() {
        return words != null && !words.isBlank();
    }
}
