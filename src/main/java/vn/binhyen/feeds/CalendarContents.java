package vn.binhyen.feeds;

import org.springframework.stereotype.Component;
import vn.binhyen.activities.SessionList;
import vn.binhyen.directives.Deadlines;

/** Reads what stands in an organisation's calendar. */
@Component
class CalendarContents {

    private final Deadlines deadlines;
    private final SessionList sessions;

    CalendarContents(Deadlines deadlines, SessionList sessions) {
        this.deadlines = deadlines;
        this.sessions = sessions;
    }

    DeadlineCalendar of(Holder holder) {
        return new DeadlineCalendar(holder, deadlines.of(holder.id()), sessions.inCalendarOf(holder.id()));
    }
}
