package vn.binhyen.notices;

/** What became of a message. Only {@link #SENT} means that the mail server took it over. */
public enum MessageState {
    QUEUED,
    SENDING,
    SENT,
    /** The server refused the address or the message for good. */
    REFUSED,
    /** Given up after several attempts, none of which got through. */
    FAILED,
    /** Handed over, but the answer was lost: it may have arrived. Never sent again by itself. */
    UNKNOWN,
    CANCELLED
}
