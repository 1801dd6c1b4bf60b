package vn.binhyen.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.binhyen.directives.Deadline;

/** An organisation's deadlines. */
record DeadlineCalendar(Holder holder, List<Deadline> deadlines) {

    /** When the last of them changed; whole seconds, as calendars and HTTP count. */
    Instant changedAt() {
        var last = deadlines.stream()
                .map(Deadline::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return Instant.ofEpochSecond(last.getEpochSecond());
    }

    /** Another one whenever anything that is written is another. */
    String tag() {
        return "\"" + UUID.nameUUIDFromBytes((holder.name() + deadlines).getBytes(UTF_8)) + "\"";
    }
}
