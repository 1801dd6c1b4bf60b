package vn.binhyen.reports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that was done with a report, and why where that was said. */
public record ReportStep(
        int number,
        ReportAct act,
        Instant at,
        String actor,
        @Nullable String words) {}
