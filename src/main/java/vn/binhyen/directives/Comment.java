package vn.binhyen.directives;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that was said about an obligation; it is never changed. Persons are not shown. */
public record Comment(Side side, Instant at, String words) {

    /** Those between two moments of a timeline; a moment that is null does not bound. */
    static List<Comment> between(List<Comment> all, @Nullable Instant after, @Nullable Instant until) {
        return all.stream()
                .filter(each -> after == null || each.at.isAfter(after))
                .filter(each -> until == null || !each.at.isAfter(until))
                .toList();
    }
}
