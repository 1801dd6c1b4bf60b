package vn.binhyen.regulations;

/** How the pages of this module name things, in the reader's language. */
final class Words {

    private Words() {}

    static String tagKind(ReminderState state) {
        return switch (state) {
            case SENT -> "good";
            case QUEUED -> "info";
            case NO_ADDRESS, REFUSED, FAILED, UNKNOWN -> "waiting";
            case CANCELLED -> "neutral";
        };
    }

    static String tagKind(State state) {
        return switch (state) {
            case IN_FORCE -> "good";
            case EXPIRES_SOON -> "waiting";
            case EXPIRED -> "late";
            case AHEAD, RENEWED, ENDED -> "neutral";
        };
    }
}
