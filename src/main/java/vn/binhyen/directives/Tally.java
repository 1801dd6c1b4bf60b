package vn.binhyen.directives;

import java.util.EnumMap;
import java.util.Map;

/** How many obligations have come how far, and how many of them are late. */
public record Tally(Map<ObligationStatus, Long> byStatus, long late) {

    static Tally of(Iterable<CoverageReport.Line> lines) {
        var counts = new EnumMap<ObligationStatus, Long>(ObligationStatus.class);
        long late = 0;
        for (var line : lines) {
            counts.merge(line.status(), line.count(), Long::sum);
            late += line.late();
        }
        return new Tally(counts, late);
    }

    public long of(ObligationStatus status) {
        return byStatus.getOrDefault(status, 0L);
    }

    public long total() {
        return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }

    /** All who at least acknowledged. */
    public long acknowledged() {
        return total() - of(ObligationStatus.OPEN);
    }

    /** Delivered and not returned, judged or not. */
    public long delivered() {
        return of(ObligationStatus.DELIVERED) + of(ObligationStatus.ACCEPTED);
    }

    public long accepted() {
        return of(ObligationStatus.ACCEPTED);
    }
}
