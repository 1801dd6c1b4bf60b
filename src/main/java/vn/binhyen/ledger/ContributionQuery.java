package vn.binhyen.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.Period;

/**
 * Which facts are asked for.
 *
 * @param commune null: of the whole province
 * @param after {@link Contribution#place} of the last one seen
 */
record ContributionQuery(
        Measure measure,
        int province,
        @Nullable Integer commune,
        Period period,
        @Nullable Instant asOf,
        @Nullable String after) {}
