package vn.binhyen.directives;

import static vn.binhyen.accounts.Permission.ANSWER_OBLIGATIONS;
import static vn.binhyen.accounts.Permission.ISSUE_DIRECTIVES;
import static vn.binhyen.accounts.Permission.JUDGE_RESULTS;
import static vn.binhyen.directives.ObligationStatus.IN_PROGRESS;
import static vn.binhyen.directives.ObligationStatus.OPEN;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.binhyen.accounts.Permission;

/**
 * What can be done about an obligation, who may do it, and where it leads from each status: the one place that says
 * every transition. What a row does not name is refused.
 *
 * <pre>
 *               by        OPEN       ACKNOWLEDGED IN_PROGRESS DELIVERED RETURNED    ACCEPTED, WITHDRAWN
 * ACKNOWLEDGED  answerer  ACKNOWL.                                      RETURNED¹
 * PROGRESSED    answerer             IN_PROGRESS  IN_PROGRESS           IN_PROGRESS²
 * DELIVERED     answerer             DELIVERED    DELIVERED             DELIVERED²
 * ACCEPTED      judge                                         ACCEPTED
 * RETURNED      judge                                         RETURNED
 * AMENDED       issuer    OPEN       ACKNOWL.     IN_PROGRESS DELIVERED RETURNED
 * REISSUED      issuer    OPEN       OPEN         OPEN        DELIVERED OPEN
 * WITHDRAWN     issuer    WITHDRAWN  WITHDRAWN    WITHDRAWN   WITHDRAWN WITHDRAWN
 * </pre>
 *
 * <p>¹ Only an edition that is not acknowledged yet. ² Only once the edition in force is acknowledged: a result that
 * waited to be judged while a new version was issued is judged as it is; given back, it is worked on by the new one.
 */
public enum Act {
    ACKNOWLEDGED(
            "acknowledge",
            ANSWER_OBLIGATIONS,
            Map.of(OPEN, ObligationStatus.ACKNOWLEDGED, ObligationStatus.RETURNED, ObligationStatus.RETURNED)),
    PROGRESSED("progress", ANSWER_OBLIGATIONS, fromWork(IN_PROGRESS)),
    DELIVERED("deliver", ANSWER_OBLIGATIONS, fromWork(ObligationStatus.DELIVERED)),
    ACCEPTED("accept", JUDGE_RESULTS, Map.of(ObligationStatus.DELIVERED, ObligationStatus.ACCEPTED)),
    RETURNED("return", JUDGE_RESULTS, Map.of(ObligationStatus.DELIVERED, ObligationStatus.RETURNED)),
    /** The text was corrected; acknowledgements hold. */
    AMENDED(
            "amend",
            ISSUE_DIRECTIVES,
            Map.of(
                    OPEN,
                    OPEN,
                    ObligationStatus.ACKNOWLEDGED,
                    ObligationStatus.ACKNOWLEDGED,
                    IN_PROGRESS,
                    IN_PROGRESS,
                    ObligationStatus.DELIVERED,
                    ObligationStatus.DELIVERED,
                    ObligationStatus.RETURNED,
                    ObligationStatus.RETURNED)),
    /** The text has a new edition, which whoever has not delivered acknowledges again. */
    REISSUED(
            "reissue",
            ISSUE_DIRECTIVES,
            Map.of(
                    OPEN,
                    OPEN,
                    ObligationStatus.ACKNOWLEDGED,
                    OPEN,
                    IN_PROGRESS,
                    OPEN,
                    ObligationStatus.DELIVERED,
                    ObligationStatus.DELIVERED,
                    ObligationStatus.RETURNED,
                    OPEN)),
    /** Nothing is asked any more. */
    WITHDRAWN(
            "withdraw",
            ISSUE_DIRECTIVES,
            Map.of(
                    OPEN,
                    ObligationStatus.WITHDRAWN,
                    ObligationStatus.ACKNOWLEDGED,
                    ObligationStatus.WITHDRAWN,
                    IN_PROGRESS,
                    ObligationStatus.WITHDRAWN,
                    ObligationStatus.DELIVERED,
                    ObligationStatus.WITHDRAWN,
                    ObligationStatus.RETURNED,
                    ObligationStatus.WITHDRAWN));

    private final String verb;
    private final Permission permission;
    private final Map<ObligationStatus, ObligationStatus> leads;

    Act(String verb, Permission permission, Map<ObligationStatus, ObligationStatus> leads) {
        this.verb = verb;
        this.permission = permission;
        this.leads = leads;
    }

    String verb() {
        return verb;
    }

    /** What whoever does it must be allowed. */
    Permission permission() {
        return permission;
    }

    /** The status it leads to; none where it is refused. */
    Optional<ObligationStatus> from(ObligationStatus status) {
        return Optional.ofNullable(leads.get(status));
    }

    boolean isPossibleIn(ObligationStatus status) {
        return leads.containsKey(status);
    }

    /** The same for statements that move many: {@code case o.status when … end}. */
    String sqlStatus() {
        return leads.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(lead -> "when '" + lead.getKey() + "' then '" + lead.getValue() + "'")
                .collect(Collectors.joining(" ", "case o.status ", " end"));
    }

    /** Where it is not refused: {@code o.status in (…)}. */
    String sqlCondition() {
        return leads.keySet().stream()
                .sorted()
                .map(status -> "'" + status + "'")
                .collect(Collectors.joining(", ", "o.status in (", ")"));
    }

    private static Map<ObligationStatus, ObligationStatus> fromWork(ObligationStatus reached) {
        return Map.of(ObligationStatus.ACKNOWLEDGED, reached, IN_PROGRESS, reached, ObligationStatus.RETURNED, reached);
    }
}
