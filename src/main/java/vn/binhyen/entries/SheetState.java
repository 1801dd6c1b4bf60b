package vn.binhyen.entries;

/** Where a sheet stands. */
public enum SheetState {
    /** Begun; nothing was submitted yet. */
    OPEN,
    SUBMITTED,
    CONFIRMED,
    RETURNED
}
