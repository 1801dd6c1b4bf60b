package vn.binhyen.regulations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a regulation was ended before its time, and why; both or neither. */
public record Ending(@Nullable LocalDate endedOn, @Nullable String endedReason) {}
