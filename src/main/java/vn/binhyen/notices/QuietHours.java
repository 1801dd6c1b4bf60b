package vn.binhyen.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.calendars.WorkingDays;
import vn.binhyen.database.Mappers;

/** Says until when messages wait, by the rules that are kept as data. */
@Component
class QuietHours {

    private static final WorkingDays WORKING_DAYS = WorkingDays.standard();

    private final JdbcClient jdbc;
    private final Clock clock;

    QuietHours(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** When messages may be sent next: now, if they may. */
    Instant end() {
        var now = LocalDateTime.now(clock);
        return timetable().openFrom(now).atZone(clock.getZone()).toInstant();
    }

    boolean isQuiet() {
        var now = LocalDateTime.now(clock);
        return timetable().openFrom(now).isAfter(now);
    }

    /** The hours of today; null: messages may leave at any time. */
    @Nullable
    SendingHours today() {
        return timetable().hoursOn(LocalDate.now(clock)).orElse(null);
    }

    Timetable timetable() {
        var rules = jdbc.sql(
                        "select valid_from, opens, closes, working_days_only, confirmed from notices.sending_hours")
                .query(Mappers.of(SendingHours.class))
                .list();
        return new Timetable(rules, WORKING_DAYS);
    }
}
