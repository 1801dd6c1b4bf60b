package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.organisations.OrganisationKind;

/**
 * How far a directive has come, counted by task, commune and kind at once.
 *
 * @param period which rounds of its recurring tasks are counted: {@code latest}, {@code all}, or a period's code
 */
public record CoverageLines(LocalDate asOf, String period, List<Line> lines) {

    /** What was counted together. */
    public record Line(
            UUID taskId,
            @Nullable Integer communeId,
            OrganisationKind organisationKind,
            ObligationStatus status,
            long count,
            long late,
            long lateOverWeek,
            long lateOverMonth,
            long lateOverQuarter) {}
}
