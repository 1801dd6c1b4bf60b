package vn.binhyen.activities;

import java.time.LocalDate;
import java.util.List;

/** A day of a calendar: its first sessions, and how many there are. */
record CalendarDay(LocalDate day, List<SessionCard> sessions, long count) {

    long more() {
        return count - sessions.size();
    }
}
