package vn.binhyen.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far the trail is sealed, since when, and how many entries of the last day wait for a seal. */
public record SealState(long position, @Nullable Instant sealedAt, long waiting) {}
