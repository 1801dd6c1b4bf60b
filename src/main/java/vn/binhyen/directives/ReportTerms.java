package vn.binhyen.directives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhyen.issuances.Letterhead;

/** How one report is headed, numbered and signed, and what the office proposes in it. */
record ReportTerms(
        Letterhead letterhead,
        @Nullable Integer number,
        @Nullable LocalDate day,
        @Nullable String proposals) {}
