package vn.binhyen.audit;

import org.jspecify.annotations.Nullable;

/** An entry as the page shows it. */
record EntryLine(Entry entry, @Nullable Seal seal, String who, String what, String details) {}
