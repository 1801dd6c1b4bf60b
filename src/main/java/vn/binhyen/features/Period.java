package vn.binhyen.features;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parameter {@code datetime} in days of the office: the registry knows days, so that a moment means the day it lies in.
 *
 * @param from null: since ever
 * @param until null: for ever
 */
record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

    static final Period EVER = new Period(null, null);

    /** A moment of RFC 3339, or a day, which the standard does not ask for and people write. */
    private static final Pattern WRITTEN =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d))?");

    static Period read(@Nullable String datetime, ZoneId zone) {
        if (datetime == null) return EVER;
        var ends = datetime.split("/", -1);
        if (ends.length > 2) throw new WrongParameter("datetime");
        var from = ends.length == 2 && isOpen(ends[0]) ? null : day(ends[0], zone);
        var until = ends.length == 2 && isOpen(ends[1]) ? null : day(ends[ends.length - 1], zone);
        if (from == null && until == null) throw new WrongParameter("datetime");
        if (from != null && until != null && from.isAfter(until)) throw new WrongParameter("datetimeOrder");
        return new Period(from, until);
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static LocalDate day(String typed, ZoneId zone) {
        var written = typed.toUpperCase(Locale.ROOT).replace(' ', '+'); // an unescaped + arrives as a space
        if (!WRITTEN.matcher(written).matches()) throw new WrongParameter("datetime");
        try {
            return written.length() == 10
                    ? LocalDate.parse(written)
                    : OffsetDateTime.parse(written).atZoneSameInstant(zone).toLocalDate();
        } catch (DateTimeException e) {
            throw new WrongParameter("datetime");
        }
    }
}
