package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much of one directive is late in one commune (null: at organisations whose commune is not known), and since when.
 *
 * @param places how many such pairs there are in all
 */
public record Stuck(
        UUID directiveId,
        DocumentType type,
        @Nullable String symbol,
        String summary,
        @Nullable Integer communeId,
        @Nullable String commune,
        long late,
        LocalDate oldest,
        long places) {}
