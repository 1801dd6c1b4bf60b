package vn.binhyen.directives;

import static vn.binhyen.directives.ObligationStatus.ACCEPTED;
import static vn.binhyen.directives.ObligationStatus.ACKNOWLEDGED;
import static vn.binhyen.directives.ObligationStatus.DELIVERED;
import static vn.binhyen.directives.ObligationStatus.IN_PROGRESS;
import static vn.binhyen.directives.ObligationStatus.NOT_APPLICABLE;
import static vn.binhyen.directives.ObligationStatus.OPEN;
import static vn.binhyen.directives.ObligationStatus.RETURNED;
import static vn.binhyen.directives.ObligationStatus.WITHDRAWN;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** An obligation as anybody would write it who knows the office's rules and has never seen the code. */
final class NaiveObligation {

    ObligationStatus status = OPEN;
    int edition;
    int acknowledged;
    int version = 1;
    LocalDate due;
    LocalDate firstDue;
    RequestKind asking;
    LocalDate askingDue;
    /** Who judged, as long as nothing was done since. */
    Object judge;

    NaiveObligation(int edition, LocalDate due) {
        this.edition = edition;
        this.due = due;
    }

    /** Does it, if that can be done now; of an extension that is asked for, the day is said. */
    boolean move(Act act, Object by, LocalDate until) {
        if (!isPossible(act, by, until)) return false;
        switch (act) {
            case ACKNOWLEDGED -> {
                acknowledged = edition;
                if (status == OPEN) status = ACKNOWLEDGED;
            }
            case PROGRESSED -> status = IN_PROGRESS;
            case DELIVERED -> {
                status = DELIVERED;
                asking = null;
            }
            case ACCEPTED -> status = ACCEPTED;
            case RETURNED -> status = RETURNED;
            case AMENDED -> {}
            case REISSUED -> status = status == DELIVERED ? DELIVERED : OPEN;
            case WITHDRAWN -> status = WITHDRAWN;
            case EXTENSION_ASKED -> {
                asking = RequestKind.EXTENSION;
                askingDue = until;
            }
            case EXEMPTION_ASKED -> asking = RequestKind.EXEMPTION;
            case EXTENSION_GRANTED -> {
                postpone(askingDue);
                asking = null;
            }
            case EXEMPTION_GRANTED -> {
                status = NOT_APPLICABLE;
                asking = null;
            }
            case REFUSED -> asking = null;
            case UNDONE -> status = DELIVERED;
        }
        judge = act == Act.ACCEPTED || act == Act.RETURNED ? by : null;
        version++;
        return true;
    }

    boolean isPossible(Act act, Object by, LocalDate until) {
        return switch (act) {
            case ACKNOWLEDGED ->
                acknowledged != edition && Set.of(OPEN, RETURNED).contains(status);
            case PROGRESSED, DELIVERED ->
                acknowledged == edition
                        && Set.of(ACKNOWLEDGED, IN_PROGRESS, RETURNED).contains(status);
            case ACCEPTED, RETURNED -> status == DELIVERED;
            case AMENDED, REISSUED, WITHDRAWN -> owes() || status == DELIVERED;
            case EXTENSION_ASKED -> owes() && asking == null && until.isAfter(due);
            case EXEMPTION_ASKED -> owes() && asking == null;
            case EXTENSION_GRANTED -> owes() && asking == RequestKind.EXTENSION && askingDue.isAfter(due);
            case EXEMPTION_GRANTED -> owes() && asking == RequestKind.EXEMPTION;
            case REFUSED -> owes() && asking != null;
            case UNDONE -> judge != null && judge.equals(by);
        };
    }

    /** Whether the organisation has something to do. */
    boolean owes() {
        return Set.of(OPEN, ACKNOWLEDGED, IN_PROGRESS, RETURNED).contains(status);
    }

    /** The day as first given is remembered. */
    void postpone(LocalDate day) {
        if (day.equals(due)) return;
        if (firstDue == null) firstDue = due;
        due = day;
    }

    /** The day as first given, where another one is in force. */
    LocalDate movedFrom() {
        return Objects.equals(firstDue, due) ? null : firstDue;
    }
}
