package vn.binhyen.notices;

/**
 * What handing a message over came to.
 *
 * @param state what became of the message; {@code QUEUED}: to be tried again
 * @param reason the server's reply code, or what happened instead; never an address
 * @param usable whether the connection can take another message
 */
record Outcome(MessageState state, String reason, boolean usable) {

    static final Outcome SENT = new Outcome(MessageState.SENT, "250", true);
    static final Outcome NOT_NEEDED = new Outcome(MessageState.CANCELLED, "not-needed", true);

    static Outcome refused(int reply) {
        return new Outcome(MessageState.REFUSED, String.valueOf(reply), true);
    }

    static Outcome refused(String reason) {
        return new Outcome(MessageState.REFUSED, reason, true);
    }

    static Outcome later(String reason, boolean usable) {
        return new Outcome(MessageState.QUEUED, reason, usable);
    }

    static Outcome unknown() {
        return new Outcome(MessageState.UNKNOWN, "answer-lost", false);
    }
}
