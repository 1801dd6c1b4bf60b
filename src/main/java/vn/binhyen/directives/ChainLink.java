package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A directive in a chain of replacements.
 *
 * @param steps how many replacements it is away: older ones below zero, newer ones above
 * @param readable whether it asks something in the viewer's scope
 */
public record ChainLink(
        UUID id,
        int steps,
        DocumentType type,
        @Nullable String symbol,
        String summary,
        LocalDate dated,
        DirectiveStatus status,
        boolean readable) {

    public boolean isOlder() {
        return steps < 0;
    }
}
