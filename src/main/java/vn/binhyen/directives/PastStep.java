package vn.binhyen.directives;

import java.time.Instant;

/** A step that was made about an obligation; a delivery carries its whole result, another step at most a note. */
public record PastStep(Act act, Side side, Instant at, Result result) {}
