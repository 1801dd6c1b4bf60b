package vn.binhyen.directives;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many obligations have come how far, and how many of them are late. */
public record Tally(Map<ObligationStatus, Long> byStatus, long late) {

    static Tally of(Iterable<CoverageReport.Part> lines) {
        var counts = new EnumMap<ObligationStatus, Long>(ObligationStatus.class);
        long late = 0;
        for (var line : lines) {
            counts.merge(line.status(), line.count(), Long::sum);
            late += line.late();
        }
        return new Tally(counts, late);
    }

    static Tally counted(List<Map.Entry<ObligationStatus, Long>> counts) {
        var byStatus = new EnumMap<ObligationStatus, Long>(ObligationStatus.class);
        counts.forEach(count -> byStatus.merge(count.getKey(), count.getValue(), Long::sum));
        return new Tally(byStatus, 0);
    }

    /** Who has to do something. */
    public long outstanding() {
        return byStatus.entrySet().stream()
                .filter(count -> count.getKey().isOutstanding())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    public long of(ObligationStatus status) {
        return byStatus.getOrDefault(status, 0L);
    }

    /** All of whom something is asked: neither what was withdrawn nor what is not for them. */
    public long total() {
        return byStatus.values().stream().mapToLong(Long::longValue).sum() - withdrawn() - notApplicable();
    }

    public long withdrawn() {
        return of(ObligationStatus.WITHDRAWN);
    }

    /** Those who said that the task is not for them, which was granted. */
    public long notApplicable() {
        return of(ObligationStatus.NOT_APPLICABLE);
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
