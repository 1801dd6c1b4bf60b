package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.UUID;
import vn.binhyen.calendars.Calendars;

/** One period in which a recurring task was asked, and how far it has come in the viewer's scope. */
public record RoundStanding(
        UUID task, String period, LocalDate due, boolean finished, long total, long delivered, long late) {

    LocalDate firstDay() {
        return Calendars.standard().period(period).firstDay();
    }
}
