package vn.binhyen.pages;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened: when, what, by whom, and what was said about it. */
public record TimelineEntry(
        Instant at,
        String what,
        @Nullable String who,
        @Nullable String note) {

    public TimelineEntry(Instant at, String what) {
        this(at, what, null, null);
    }
}
