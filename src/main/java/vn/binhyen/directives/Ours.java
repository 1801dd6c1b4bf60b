package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.List;

/** What is asked of an organisation, as it plans its work: late or returned, soon, later, waiting to be judged, done. */
record Ours(
        List<ObligationRow> urgent,
        List<ObligationRow> soon,
        List<ObligationRow> later,
        List<ObligationRow> waiting,
        List<ObligationRow> done) {

    private static final int SOON_DAYS = 14;

    static Ours of(List<ObligationRow> rows, LocalDate today) {
        var outstanding =
                rows.stream().filter(row -> row.status().isOutstanding()).toList();
        var urgent = outstanding.stream().filter(Ours::isUrgent).toList();
        var rest = outstanding.stream().filter(row -> !isUrgent(row)).toList();
        var end = today.plusDays(SOON_DAYS);
        return new Ours(
                urgent,
                rest.stream().filter(row -> !row.due().isAfter(end)).toList(),
                rest.stream().filter(row -> row.due().isAfter(end)).toList(),
                rows.stream()
                        .filter(row -> row.status() == ObligationStatus.DELIVERED)
                        .toList(),
                rows.stream()
                        .filter(row -> row.status() == ObligationStatus.ACCEPTED
                                || row.status() == ObligationStatus.NOT_APPLICABLE)
                        .toList()
                        .reversed());
    }

    boolean isEmpty() {
        return urgent.isEmpty() && soon.isEmpty() && later.isEmpty() && waiting.isEmpty() && done.isEmpty();
    }

    private static boolean isUrgent(ObligationRow row) {
        return row.late() || row.status() == ObligationStatus.RETURNED;
    }
}
