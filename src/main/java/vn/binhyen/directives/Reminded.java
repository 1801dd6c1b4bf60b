package vn.binhyen.directives;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** That somebody was reminded of an obligation, how, and what became of it. */
public record Reminded(Channel channel, State state, Instant notedAt, Instant changedAt) {

    /** How somebody is reminded. */
    public enum Channel {
        EMAIL,
        TELEPHONE,
        MESSAGE,
        /** Somebody else was told to look after it. */
        WORKLIST
    }

    /** What became of it; {@link #DONE} is what a person says of their own call or message. */
    public enum State {
        QUEUED,
        SENT,
        REFUSED,
        FAILED,
        UNKNOWN,
        CANCELLED,
        DONE
    }

    /** Those between two moments of a timeline; a moment that is null does not bound. */
    static List<Reminded> between(List<Reminded> all, @Nullable Instant after, @Nullable Instant until) {
        return all.stream()
                .filter(each -> after == null || each.notedAt.isAfter(after))
                .filter(each -> until == null || !each.notedAt.isAfter(until))
                .toList();
    }
}
