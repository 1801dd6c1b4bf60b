package vn.binhyen.web;

import java.time.LocalDate;
import java.util.List;
import vn.binhyen.directives.ObligationRow;
import vn.binhyen.directives.ObligationStatus;
import vn.binhyen.preventionmodels.AliveChecks;

/** What is asked of the viewer's organisations, the earliest due first. */
record Asked(LocalDate today, List<ObligationRow> rows, AliveChecks.Risk risk, long sessionsToHold, long alarms) {

    long pointsAtRisk() {
        return risk.points();
    }

    /** Late or returned: to be done first. */
    List<ObligationRow> urgent() {
        return rows.stream().filter(Asked::isUrgent).toList();
    }

    /** To be done, and in time still. */
    List<ObligationRow> ahead() {
        return rows.stream()
                .filter(row -> row.status().isOutstanding() && !isUrgent(row))
                .toList();
    }

    /** Delivered, and not judged yet. */
    List<ObligationRow> waiting() {
        return rows.stream()
                .filter(row -> row.status() == ObligationStatus.DELIVERED)
                .toList();
    }

    long accepted() {
        return rows.stream()
                .filter(row -> row.status() == ObligationStatus.ACCEPTED)
                .count();
    }

    /** Whether it has to be said of which organisation something is asked. */
    boolean ofSeveral() {
        return rows.stream().map(ObligationRow::organisationId).distinct().count() > 1;
    }

    private static boolean isUrgent(ObligationRow row) {
        return row.late() || row.status() == ObligationStatus.RETURNED;
    }
}
