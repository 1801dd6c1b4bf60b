package vn.binhyen.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which entries somebody wants to see; what is empty does not narrow. */
record EntryFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String act,
        @Nullable String actor,
        @Nullable String subject) {

    static final EntryFilter ALL = new EntryFilter(null, null, null, null, null);

    EntryFilter {
        act = filled(act);
        actor = filled(actor);
        subject = filled(subject);
    }

    boolean narrows() {
        return !equals(ALL);
    }

    /** The condition in SQL, with its arguments added to the list. */
    String condition(ZoneId zone, Actors actors, List<Object> arguments) {
        var conditions = new ArrayList<String>();
        conditions.add("true");
        if (from != null) add(conditions, "e.occurred_at >= ?", arguments, start(from, zone));
        if (until != null) add(conditions, "e.occurred_at < ?", arguments, start(until.plusDays(1), zone));
        if (act != null) add(conditions, "e.act = ?", arguments, act);
        if (actor != null)
            add(
                    conditions,
                    "e.actor = any (?)",
                    arguments,
                    actors.meantBy(actor).toArray(String[]::new));
        if (subject != null) {
            // Not LIKE: under row-level security only comparisons that leak nothing use the index.
            add(conditions, "e.subject >= ?", arguments, subject);
            add(conditions, "e.subject < ?", arguments, subject + Character.toString(Character.MAX_CODE_POINT));
        }
        return String.join(" and ", conditions);
    }

    private static void add(List<String> conditions, String condition, List<Object> arguments, Object argument) {
        conditions.add(condition);
        arguments.add(argument);
    }

    private static OffsetDateTime start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
