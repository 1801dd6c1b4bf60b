package vn.binhyen.audit;

import org.jspecify.annotations.Nullable;

/** An entry with its seal and the hash before it, or without while it waits for the sealer. */
record SealedEntry(
        Entry entry, @Nullable Seal seal, @Nullable String previous) {}
