package vn.binhyen.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.binhyen.activities.SessionCard;
import vn.binhyen.directives.Deadline;

/** An organisation's deadlines and sessions of work. */
record DeadlineCalendar(Holder holder, List<Deadline> deadlines, List<SessionCard> sessions) {

    /** When the last of them changed; whole seconds, as calendars and HTTP count. */
    Instant changedAt() {
        var last = Stream.concat(
                        deadlines.stream().map(Deadline::changedAt),
                        sessions.stream().map(SessionCard::recordedAt))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return Instant.ofEpochSecond(last.getEpochSecond());
    }

    /** Another one whenever anything that is written is another. */
    String tag() {
        return "\"" + UUID.nameUUIDFromBytes((holder.name() + deadlines + sessions).getBytes(UTF_8)) + "\"";
    }
}
