package vn.binhyen.directives;

import static vn.binhyen.accounts.Permission.ANSWER_OBLIGATIONS;
import static vn.binhyen.accounts.Permission.ISSUE_DIRECTIVES;
import static vn.binhyen.accounts.Permission.JUDGE_RESULTS;
import static vn.binhyen.directives.ObligationStatus.IN_PROGRESS;
import static vn.binhyen.directives.ObligationStatus.NOT_APPLICABLE;
import static vn.binhyen.directives.ObligationStatus.OPEN;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.binhyen.accounts.Permission;

/**
 * What can be done about an obligation, who may do it, and where it leads from each status: the one place that says
 * every transition. What a row does not name is refused.
 *
 * <pre>
 *                    by        OPEN       ACKNOWLEDGED IN_PROGRESS DELIVERED RETURNED    ACCEPTED
 * ACKNOWLEDGED       answerer  ACKNOWL.                                      RETURNED¹
 * PROGRESSED         answerer             IN_PROGRESS  IN_PROGRESS           IN_PROGRESS²
 * DELIVERED          answerer             DELIVERED    DELIVERED             DELIVERED²
 * ACCEPTED           judge                                         ACCEPTED
 * RETURNED           judge                                         RETURNED
 * AMENDED            issuer    OPEN       ACKNOWL.     IN_PROGRESS DELIVERED RETURNED
 * REISSUED           issuer    OPEN       OPEN         OPEN        DELIVERED OPEN
 * WITHDRAWN          issuer    WITHDRAWN  WITHDRAWN    WITHDRAWN   WITHDRAWN WITHDRAWN
 * EXTENSION_ASKED    answerer  OPEN       ACKNOWL.     IN_PROGRESS           RETURNED
 * EXEMPTION_ASKED    answerer  OPEN       ACKNOWL.     IN_PROGRESS           RETURNED
 * EXTENSION_GRANTED³ judge     OPEN       ACKNOWL.     IN_PROGRESS           RETURNED
 * EXEMPTION_GRANTED³ judge     NOT_APPL.  NOT_APPL.    NOT_APPL.             NOT_APPL.
 * REFUSED³           judge     OPEN       ACKNOWL.     IN_PROGRESS           RETURNED
 * UNDONE⁴            judge                                                   DELIVERED   DELIVERED
 * </pre>
 *
 * <p>Nothing leads on from WITHDRAWN and NOT_APPLICABLE. ¹ Only an edition that is not acknowledged yet. ² Only once the
 * edition in force is acknowledged: a result that waited to be judged while a new version was issued is judged as it is;
 * given back, it is worked on by the new one. ³ Only what is asked; a delivery takes back what was asked. ⁴ By whoever
 * judged, soon, and before anything else is done.
 *
 * <p>What an answerer does, a judge may write down as told by the organisation ({@link Told}).
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
    AMENDED("amend", ISSUE_DIRECTIVES, fromUnfinished(UnaryOperator.identity())),
    /** The text has a new edition, which whoever has not delivered acknowledges again. */
    REISSUED(
            "reissue",
            ISSUE_DIRECTIVES,
            fromUnfinished(status -> status == ObligationStatus.DELIVERED ? ObligationStatus.DELIVERED : OPEN)),
    /** Nothing is asked any more. */
    WITHDRAWN("withdraw", ISSUE_DIRECTIVES, fromUnfinished(status -> ObligationStatus.WITHDRAWN)),
    /** Another day is asked for. */
    EXTENSION_ASKED("ask-extension", ANSWER_OBLIGATIONS, fromOutstanding(UnaryOperator.identity())),
    /** The organisation says that the task is not for it. */
    EXEMPTION_ASKED("ask-exemption", ANSWER_OBLIGATIONS, fromOutstanding(UnaryOperator.identity())),
    EXTENSION_GRANTED("grant-extension", JUDGE_RESULTS, fromOutstanding(UnaryOperator.identity())),
    EXEMPTION_GRANTED("grant-exemption", JUDGE_RESULTS, fromOutstanding(status -> NOT_APPLICABLE)),
    /** What was asked is not granted. */
    REFUSED("refuse", JUDGE_RESULTS, fromOutstanding(UnaryOperator.identity())),
    /** A judgement was taken back: the result waits again. */
    UNDONE(
            "undo",
            JUDGE_RESULTS,
            Map.of(
                    ObligationStatus.ACCEPTED,
                    ObligationStatus.DELIVERED,
                    ObligationStatus.RETURNED,
                    ObligationStatus.DELIVERED));

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

    private static Map<ObligationStatus, ObligationStatus> fromOutstanding(UnaryOperator<ObligationStatus> reached) {
        return Stream.of(ObligationStatus.values())
                .filter(ObligationStatus::isOutstanding)
                .collect(Collectors.toUnmodifiableMap(UnaryOperator.identity(), reached));
    }

    private static Map<ObligationStatus, ObligationStatus> fromUnfinished(UnaryOperator<ObligationStatus> reached) {
        return Stream.of(ObligationStatus.values())
                .filter(status -> status.isOutstanding() || status == ObligationStatus.DELIVERED)
                .collect(Collectors.toUnmodifiableMap(UnaryOperator.identity(), reached));
    }
}
