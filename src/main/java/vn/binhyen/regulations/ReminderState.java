package vn.binhyen.regulations;

/** What became of a reminder; only {@code SENT} was taken by the mail server. */
public enum ReminderState {
    /** The organisation has no work address: nothing was sent, somebody must call. */
    NO_ADDRESS,
    QUEUED,
    SENT,
    REFUSED,
    FAILED,
    UNKNOWN,
    CANCELLED
}
