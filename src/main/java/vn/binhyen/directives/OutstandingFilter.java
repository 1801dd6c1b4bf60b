package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.organisations.OrganisationKind;

/** Which of a directive's outstanding obligations are meant; what is null does not narrow. */
public record OutstandingFilter(
        UUID directive,
        Due due,
        @Nullable LocalDate until,
        @Nullable UUID task,
        @Nullable Integer commune,
        @Nullable OrganisationKind kind) {

    /** How they stand to their day; {@link #SOON} needs the last day that is soon. */
    public enum Due {
        ANY,
        LATE,
        SOON,
        UNACKNOWLEDGED
    }

    static final String OUTSTANDING = ObligationStatus.SQL_OUTSTANDING;

    List<String> conditions() {
        var conditions = new ArrayList<>(List.of("o.directive_id = :directive", OUTSTANDING));
        if (task != null) conditions.add("o.task_id = :task");
        if (commune != null) conditions.add("o.commune_id = :commune");
        if (kind != null) conditions.add("o.organisation_kind = :kind");
        switch (due) {
            case ANY -> {}
            case LATE -> conditions.add("o.due < :today");
            case SOON -> conditions.add("o.due >= :today and o.due <= :until");
            case UNACKNOWLEDGED -> conditions.add("o.status = 'OPEN'");
        }
        return conditions;
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put("directive", directive);
        if (task != null) parameters.put("task", task);
        if (commune != null) parameters.put("commune", commune);
        if (kind != null) parameters.put("kind", kind.name());
        if (due == Due.SOON && until != null) parameters.put("until", until);
        return parameters;
    }
}
