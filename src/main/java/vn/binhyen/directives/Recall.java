package vn.binhyen.directives;

import java.time.Instant;

/** When and why a directive was recalled. */
public record Recall(Instant at, String reason) {}
