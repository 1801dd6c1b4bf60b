package vn.binhyen.regulations;

/** Where a regulation stands on a day; nobody sets it, it follows from the days. */
public enum State {
    AHEAD,
    IN_FORCE,
    EXPIRES_SOON,
    EXPIRED,
    RENEWED,
    ENDED
}
