package vn.binhyen.directives;

/** How far an organisation is with what is asked of it; {@link Act} says how one leads to another. */
public enum ObligationStatus {
    OPEN,
    ACKNOWLEDGED,
    IN_PROGRESS,
    DELIVERED,
    ACCEPTED,
    RETURNED,
    /** Nothing is asked any more: recalled, replaced, or the organisation was exempted. */
    WITHDRAWN,
    /** Not asked of this organisation: it said why, and that was granted. */
    NOT_APPLICABLE;

    /** What {@link #isOutstanding} says, in SQL; partial indexes are written the same. */
    static final String SQL_OUTSTANDING = "o.status not in ('DELIVERED', 'ACCEPTED', 'WITHDRAWN', 'NOT_APPLICABLE')";

    /** Whether the organisation has to do something. */
    public boolean isOutstanding() {
        return switch (this) {
            case OPEN, ACKNOWLEDGED, IN_PROGRESS, RETURNED -> true;
            case DELIVERED, ACCEPTED, WITHDRAWN, NOT_APPLICABLE -> false;
        };
    }
}
