package vn.binhyen.regulations;

/** How often the parties review what they agreed. */
public enum Rhythm {
    HALF_YEARLY,
    YEARLY,
    NONE
}
