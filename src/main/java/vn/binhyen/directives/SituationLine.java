package vn.binhyen.directives;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the tasks of the directives in force have come: of one directive, of one commune, or of all. Nobody is named.
 *
 * @param communeId null also where the organisations' commune is not known
 * @param asked of whom something is asked; what was withdrawn is not
 * @param due whose day has passed
 * @param onTime of those, delivered no later than the day and not returned
 * @param late whose day has passed without a result
 * @param newlyLate of those, whose day passed within the last week
 * @param oldest the earliest day of what is late
 */
public record SituationLine(
        boolean ofDirective,
        boolean ofCommune,
        @Nullable UUID directiveId,
        @Nullable DocumentType type,
        @Nullable String symbol,
        @Nullable String summary,
        @Nullable Instant issuedAt,
        @Nullable Integer communeId,
        @Nullable String commune,
        long asked,
        long acknowledged,
        long due,
        long onTime,
        long late,
        long newlyLate,
        @Nullable LocalDate oldest) {}
