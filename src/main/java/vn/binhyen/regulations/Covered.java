package vn.binhyen.regulations;

/** Whether an organisation has a regulation that runs, had one, or whether nothing was entered. */
public enum Covered {
    IN_FORCE,
    EXPIRED,
    UNKNOWN
}
