package vn.binhyen.reports;

import java.time.Instant;
import java.util.List;

/**
 * A report as it was approved: it stays so whatever becomes known later.
 *
 * @param edition how often it had been approved
 * @param by who approved it
 * @param seal the hash of what it says
 */
public record ApprovedReport(
        int edition, Instant at, String by, String seal, AssembledReport report, List<Narration> narrations) {

    public ApprovedReport {
        narrations = List.copyOf(narrations);
    }
}
