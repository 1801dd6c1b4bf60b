package vn.binhyen.directives;

/** How far an organisation is with what is asked of it. */
public enum ObligationStatus {
    OPEN,
    ACKNOWLEDGED,
    IN_PROGRESS,
    DELIVERED,
    ACCEPTED,
    RETURNED;

    /** Whether the organisation has to do something. */
    public boolean isOutstanding() {
        return this != DELIVERED && this != ACCEPTED;
    }

    boolean isAtWork() {
        return this == ACKNOWLEDGED || this == IN_PROGRESS || this == RETURNED;
    }
}
