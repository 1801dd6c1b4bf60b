package vn.binhyen.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a page of entries ended: the time and id of its last entry, written {@code 1763801234567890-42}. */
record Cursor(Instant occurredAt, long id) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,17})-(\\d{1,18})");

    static Cursor after(Entry entry) {
        return new Cursor(entry.occurredAt(), entry.id());
    }

    /** Empty for what no page wrote, so that a mistyped address shows the first page. */
    static Optional<Cursor> find(@Nullable String written) {
        if (written == null) return Optional.empty();
        var matched = WRITTEN.matcher(written);
        if (!matched.matches()) return Optional.empty();
        var at = Instant.EPOCH.plus(Long.parseLong(matched.group(1)), ChronoUnit.MICROS);
        return Optional.of(new Cursor(at, Long.parseLong(matched.group(2))));
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, occurredAt) + "-" + id;
    }
}
