package vn.binhyen.entries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that was done with a sheet, and why where that was said. */
public record Step(
        int number,
        Act act,
        Instant at,
        String actor,
        @Nullable String words) {}
