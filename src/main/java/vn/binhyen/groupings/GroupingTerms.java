package vn.binhyen.groupings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a grouping is called, what it rests on, and when it holds.
 *
 * @param basis the decision, with its number
 * @param validUntil its last day; null: until somebody ends it
 */
public record GroupingTerms(
        String name,
        @Nullable String basis,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    boolean endsBeforeItBegins() {
        return validUntil != null && validUntil.isBefore(validFrom);
    }

    GroupingTerms until(@Nullable LocalDate last) {
        return new GroupingTerms(name, basis, validFrom, last);
    }
}
