package vn.binhyen.reports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was approved: it stays so whatever becomes known later.
 *
 * @param edition how often it had been approved
 * @param by who approved it
 * @param seal the hash of what it says
 * @param origins what its place was made of, where it counts what was told of that
 */
public record ApprovedReport(
        int edition,
        Instant at,
        String by,
        String seal,
        AssembledReport report,
        List<Narration> narrations,
        @Nullable Origins origins) {

    public ApprovedReport {
        narrations = List.copyOf(narrations);
    }
}
