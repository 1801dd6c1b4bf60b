package vn.binhyen.notices;

import java.util.Map;

/** How many messages of a mailing are in which state. */
public record MailingStanding(Map<MessageState, Long> counts) {

    public MailingStanding {
        counts = Map.copyOf(counts);
    }

    public long count(MessageState state) {
        return counts.getOrDefault(state, 0L);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether something can still be stopped. */
    public boolean waits() {
        return count(MessageState.QUEUED) > 0;
    }

    /** Those about which nothing more is to be expected. */
    public long settled() {
        return total() - count(MessageState.QUEUED) - count(MessageState.SENDING);
    }
}
